/** Letters that no normal form takes apart, and signs that a keyboard writes in one way and a phone in another. */
const SAME: Readonly<Record<string, string>> = {
  ł: 'l',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
  '’': "'",
  '‘': "'",
  '”': '"',
  '“': '"',
  '„': '"',
}
const ANY_SAME = new RegExp(`[${Object.keys(SAME).join('')}]`, 'g')

const foldLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // A capital may have had its mark inside it: only small does it come apart.
    .replace(/\p{M}/gu, '')
    .replace(ANY_SAME, (letter) => SAME[letter]!)

/** Text as it is compared in a search: no case, no diacritics, every kind of space one space. */
export const foldText = (text: string): string => foldLetters(text).replaceAll(/\s+/g, ' ').trim()

/** Whether every word of the query occurs in the text. An empty query is found everywhere. */
export function matchesQuery(text: string, query: string): boolean {
  const folded = foldText(text)
  return foldText(query)
    .split(' ')
    .every((word) => folded.includes(word))
}

/** The words of a query, folded; what surrounds them in a sentence is left out, unless there is nothing else. */
export const wordsOf = (query: string): string[] => [
  ...new Set(
    foldText(query)
      .split(' ')
      .map((word) => word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || word)
      .filter((word) => word !== ''),
  ),
]

/** Whether every word begins some word of these folded texts, whichever. */
export const beginsWords = (folded: readonly string[], words: readonly string[]): boolean =>
  words.every((word) => folded.some((text) => findBeginning(text, word, 0) >= 0))

/** Where in a folded text a word begins with this, from a place on; -1 where none does. */
function findBeginning(folded: string, word: string, from: number): number {
  for (let at = folded.indexOf(word, from); at >= 0; at = folded.indexOf(word, at + 1))
    if (at === 0 || !IN_WORD.test(folded[at - 1]!) || !IN_WORD.test(word[0]!)) return at
  return -1
}

const IN_WORD = /[\p{L}\p{N}]/u

/** A stretch of a text as it was written, and whether it is what was searched for. */
export interface Part {
  readonly text: string
  readonly marked: boolean
}

/** So much of a text as shows what was found in it. */
export interface Passage {
  readonly parts: readonly Part[]
  /** Whether the text goes on before or after it. */
  readonly before: boolean
  readonly after: boolean
}

/** Characters that a passage has room for, and how many of them stand before the first word found. */
const ROOM = 180
const LEAD = 50

/** What is around the words in a text that some of them begin a word of; null where none does. */
export function passageOf(text: string, words: readonly string[]): Passage | null {
  const marks = marksIn(text, words)
  const [first] = marks
  if (!first) return null
  const start = first[0] <= LEAD ? 0 : wordStart(text, first[0] - LEAD, first[0])
  const end = text.length - start <= ROOM ? text.length : wordEnd(text, start + ROOM, first[1])
  return { parts: partsOf(text, marks, start, end), before: start > 0, after: end < text.length }
}

function partsOf(text: string, marks: readonly Range[], start: number, end: number): Part[] {
  const parts: Part[] = []
  let done = start
  for (const [from, to] of marks.filter((mark) => mark[1] <= end)) {
    parts.push({ text: text.slice(done, from), marked: false }, { text: text.slice(from, to), marked: true })
    done = to
  }
  parts.push({ text: text.slice(done, end), marked: false })
  return parts.filter((part) => part.text !== '')
}

type Range = readonly [from: number, to: number]

/** Where in the text, as it was written, the words stand that were found; in order, none within another. */
function marksIn(text: string, words: readonly string[]): Range[] {
  const { folded, sources } = foldWithSources(text)
  const found: Range[] = []
  for (const word of words)
    for (let at = findBeginning(folded, word, 0); at >= 0; at = findBeginning(folded, word, at + 1))
      found.push([sources[at]!, endOf(sources, at + word.length, text.length)])
  const marks: Range[] = []
  for (const [from, to] of found.toSorted((a, b) => a[0] - b[0] || b[1] - a[1]))
    if (from >= (marks.at(-1)?.[1] ?? 0)) marks.push([from, to])
  return marks
}

/** Where what was folded before this place ends: with the marks that belong to it, and never within a letter. */
function endOf(sources: readonly number[], folded: number, length: number): number {
  const last = sources[folded - 1]!
  while (sources[folded] === last) folded += 1
  return sources[folded] ?? length
}

/** The folded text, and for each unit of it where the letter begins that it comes from. */
function foldWithSources(text: string): { folded: string; sources: number[] } {
  let folded = ''
  const sources: number[] = []
  let at = 0
  for (const letter of text) {
    let one = foldLetters(letter)
    if (/^\s*$/.test(one) && one !== '') one = folded === '' || folded.endsWith(' ') ? '' : ' '
    folded += one
    for (let unit = 0; unit < one.length; unit += 1) sources.push(at)
    at += letter.length
  }
  return { folded, sources }
}

/** Cut between two words where there is such a place near, and never within a letter of two units. */
function wordStart(text: string, from: number, before: number): number {
  const space = text.slice(from, before).search(/\s/)
  return space >= 0 ? from + space + 1 : wholeLetter(text, from)
}

function wordEnd(text: string, to: number, after: number): number {
  const least = Math.max(after, to - LEAD)
  const space = text.slice(least, Math.max(to, after)).search(/\s\S*$/)
  return space >= 0 ? least + space : wholeLetter(text, Math.max(to, after))
}

/** A letter of two units, or one with its marks, is not cut. */
function wholeLetter(text: string, at: number): number {
  while (at < text.length && (/[\uDC00-\uDFFF]/.test(text[at]!) || /\p{M}/u.test(text[at]!))) at += 1
  return at
}
