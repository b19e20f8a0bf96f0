import { foldText } from './search.ts'

/** What a code looks like that it should not be. */
export type Suspicion = 'name' | 'initials' | 'date'

/**
 * Whether a code looks like something that points to a person; null where it does not. A guess by shape, for a hint
 * only: it misses rare names, and a neutral word may look like one.
 * `givenNames`: in lower case, with their diacritics.
 */
export function suspectCode(code: string, givenNames: ReadonlySet<string>): Suspicion | null {
  if (DATES.some((date) => date.test(foldText(code)))) return 'date'
  const words = code.match(/\p{L}+/gu) ?? []
  if (words.some((word) => isName(word, givenNames))) return 'name'
  return INITIALS.some((initials) => initials.test(code.trim())) ? 'initials' : null
}

const isName = (word: string, givenNames: ReadonlySet<string>): boolean =>
  givenNames.has(word.toLowerCase()) || SURNAMES.some((surname) => surname.test(foldText(word)))

/** Endings that few words but surnames have, and the most frequent surname of Poland, which has none of them. */
const SURNAMES = [
  /^\p{L}{4,}(sk|ck|dzk)[ia]$/u,
  /^\p{L}{2,}(owicz|ewicz)$/u,
  /^\p{L}{2,}[lmnrw]czyk$/u,
  /^nowak$/,
]

/** One or two letters in any case, three only in capitals: "Mak" is a word. Dots say it of any number of letters. */
const INITIALS = [/^\p{L}{1,2}$/u, /^\p{Lu}{3}$/u, /^(\p{L}\s*[.\-/]\s*)+\p{L}?$/u, /^\p{Lu}\s\p{Lu}$/u]

const MONTHS =
  'stycz|lut|mar[czt]|kwie|maja|czerw|lip[ci]|sierp|wrze|pazdz|listop|grudn|' +
  'jan|feb|apr|may|june?|july?|aug|sept?|oct|nov|dec'

/** A year of somebody's birth, a day with its month, or digits enough for both. Of text without diacritics. */
const DATES = [
  /(?<!\d)(19|20)\d\d(?!\d)/,
  /(?<!\d)\d{1,2}\s*[./-]\s*\d{1,2}(?!\d)/,
  /(?<!\d)(\d{6}|\d{8}|\d{11})(?!\d)/,
  new RegExp(`(?<!\\d)\\d{1,2}\\.?\\s+(${MONTHS})`),
  new RegExp(`(?<!\\p{L})(${MONTHS})\\p{L}*\\s+\\d{1,2}(?!\\d)`, 'u'),
]
