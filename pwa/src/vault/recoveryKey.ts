import { bech32m } from '@scure/base'
import { RECOVERY_KEY_LENGTH, type RecoveryKey } from './derive.ts'

const PREFIX = 'sojusz'
/** What stands before the data of every key. */
const BEGINNING = `${PREFIX}1`
/** Letters of a recovery key's text. */
const LENGTH = recoveryKeyText(new Uint8Array(RECOVERY_KEY_LENGTH)).length

/** The text is no recovery key: mistyped (its checksum tells), cut short, or of something else. */
export class NotARecoveryKey extends Error {
  override name = 'NotARecoveryKey'
}

/** The text form (bech32m, BIP-350), lower case and without spaces: what a QR code holds. */
export function recoveryKeyText(key: RecoveryKey): string {
  return bech32m.encode(PREFIX, bech32m.toWords(key))
}

/** The text form as a person reads it: upper case, in groups of four. */
export const recoveryKeyGroups = (key: RecoveryKey): string[] =>
  recoveryKeyText(key)
    .toUpperCase()
    .match(/.{1,4}/g)!

/**
 * Reads the text form however it was written: in any case and Unicode form, with whatever stands between its letters, with
 * its groups numbered, and with letters in it that only look like those of a key. The checksum decides.
 * Throws NotARecoveryKey.
 */
export function readRecoveryKey(text: string): RecoveryKey {
  for (const letters of [plainLetters(text), plainLetters(withoutNumbers(text))])
    for (const spelling of spellings(letters)) {
      const key = decodeKey(spelling)
      if (key) return key
    }
  throw new NotARecoveryKey('the checksum does not fit')
}

/** Whether a group copied from paper is the one that is shown, its look-alikes told apart in its favour. */
export function isSameGroup(typed: string, shown: string): boolean {
  const wanted = plainLetters(shown)
  return [typed, typed.normalize('NFKC').replace(NUMBER, '')]
    .map(plainLetters)
    .some((letters) => mayMean(letters, wanted))
}

/** A group's number, as one copies it along with the group. */
const NUMBER = /^\s*\d{1,2}\s*[.):]/u

/** One Unicode form, lower case, and nothing but letters and digits: those of a key, and what may be meant as one. */
const plainLetters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Takes the numbers away that groups were given: "1. SOJU 2. SZ1Q", each where its turn is. */
function withoutNumbers(text: string): string {
  let group = 0
  return text.normalize('NFKC').replaceAll(/(?<![\p{L}\p{N}])(\d{1,2})\s*[.):]/gu, (all, number: string) => {
    if (Number(number) !== group + 1) return all
    group += 1
    return ' '
  })
}

/** What a letter that is in no key was meant to be: bech32 leaves out 1, b, i and o after its prefix. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { '1': 'l', i: 'l', o: '0', b: '68' }

/** In its prefix, where they do stand, these were meant instead. */
const meantBy = (letter: string): string => letter + (LOOK_ALIKES[letter] ?? '') + (BACKWARDS[letter] ?? '')
const BACKWARDS: Readonly<Record<string, string>> = { l: '1', '0': 'o' }

const mayMean = (letters: string, wanted: string): boolean =>
  letters.length === wanted.length &&
  [...letters].every((letter, index) => meantBy(letter).includes(wanted[index]!))

/** Only `b` may be one of two: more of them than this were not written by mistake. */
const MOST_DOUBTS = 12

/** The texts that may be meant, all of the right length; none where there is too much to guess. The prefix may be missing. */
function spellings(letters: string): string[] {
  const start = letters.length - (LENGTH - BEGINNING.length)
  const data = letters.slice(start)
  const isWhole = start === 0 || mayMean(letters.slice(0, Math.max(start, 0)), BEGINNING)
  if (!isWhole || [...data].filter((letter) => letter === 'b').length > MOST_DOUBTS) return []
  return [...data].reduce(
    (texts, letter) =>
      texts.flatMap((text) => [...(LOOK_ALIKES[letter] ?? letter)].map((meant) => text + meant)),
    [BEGINNING],
  )
}

function decodeKey(text: string): RecoveryKey | null {
  const decoded = bech32m.decodeUnsafe(text)
  if (!decoded || decoded.prefix !== PREFIX) return null
  const bytes = bech32m.fromWordsUnsafe(decoded.words)
  return bytes?.length === RECOVERY_KEY_LENGTH ? new Uint8Array(bytes) : null
}
