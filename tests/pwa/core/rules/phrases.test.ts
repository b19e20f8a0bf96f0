import fc from 'fast-check'
import { expect, test } from 'vitest'
import { builtInPhraseId } from '../../../../pwa/src/core/log/fixedId.ts'
import type { KeptPhrase } from '../../../../pwa/src/core/records.ts'
import {
  arrangePhrases,
  filterPhrases,
  firstRank,
  messageOf,
  rankAfterMove,
  type BuiltInPhrase,
} from '../../../../pwa/src/core/rules/phrases.ts'

const BUILT_IN: readonly BuiltInPhrase[] = ['a', 'b', 'c', 'd'].map((id) => ({
  id,
  message: `Message ${id}.`,
  situations: id < 'c' ? ['opening'] : ['closing', 'repair'],
}))
const OWN_ID = 'f'.repeat(32)

test('built-in phrases stand in the order given, starred ones first', () => {
  expect(names([])).toBe('abcd')
  expect(names([kept('c', { starred: true })])).toBe('cabd')
  expect(names([kept('c', { starred: true }), kept('b', { starred: true })])).toBe('bcad')
  expect(names([kept('c', { starred: false })])).toBe('abcd')
})

test('a phrase of one’s own stands among them by its rank, the first one before all', () => {
  const own: KeptPhrase = { id: OWN_ID, text: 'Mine', rank: firstRank(arrangePhrases(BUILT_IN, [])) }
  expect(names([own])).toBe('?abcd')
  expect(names([{ ...own, rank: 1.5 }])).toBe('ab?cd')
})

test('a record without text and of no built-in phrase is no phrase', () => {
  expect(names([{ id: OWN_ID, starred: true }])).toBe('abcd')
})

test.each([
  ['b', -1, 'bacd'],
  ['b', 1, 'acbd'],
  ['d', -1, 'abdc'],
  ['c', 1, 'abdc'],
] as const)('moving %s by %d makes %s', (id, by, order) => {
  const rank = rankAfterMove(arrangePhrases(BUILT_IN, []), builtInPhraseId(id), by)
  expect(names([kept(id, { rank: rank! })])).toBe(order)
})

test('nothing moves past an end, nor out of the starred ones', () => {
  const listed = arrangePhrases(BUILT_IN, [kept('b', { starred: true })])
  expect(rankAfterMove(listed, builtInPhraseId('b'), -1)).toBeNull()
  expect(rankAfterMove(listed, builtInPhraseId('b'), 1)).toBeNull()
  expect(rankAfterMove(listed, builtInPhraseId('a'), -1)).toBeNull()
  expect(rankAfterMove(listed, builtInPhraseId('d'), 1)).toBeNull()
  expect(rankAfterMove(listed, OWN_ID, 1)).toBeNull()
})

test('any run of moves keeps every phrase once, and each move swaps two neighbours', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(3), fc.constantFrom<-1 | 1>(-1, 1)), { maxLength: 40 }), (moves) => {
      const ranks = new Map<string, KeptPhrase>()
      for (const [at, by] of moves) {
        const listed = arrangePhrases(BUILT_IN, [...ranks.values()])
        const before = listed.map((phrase) => phrase.builtIn)
        const { record } = listed[at]!
        const rank = rankAfterMove(listed, record, by)
        if (rank === null) continue
        ranks.set(record, { id: record, rank })
        ;[before[at], before[at + by]] = [before[at + by], before[at]]
        expect(arrangePhrases(BUILT_IN, [...ranks.values()]).map((phrase) => phrase.builtIn)).toEqual(before)
      }
    }),
  )
})

test('phrases are listed by situation and by what they say, hidden ones only when asked for', () => {
  const phrases = arrangePhrases(BUILT_IN, [kept('d', { hidden: true })])
  const list = (situation: string | null, query: string, hiddenToo = false) =>
    filterPhrases(phrases, { situation, query, hiddenToo }, (phrase) => phrase.message)
      .map((phrase) => phrase.builtIn)
      .join('')
  expect(list(null, '')).toBe('abc')
  expect(list(null, '', true)).toBe('abcd')
  expect(list('closing', '')).toBe('c')
  expect(list('closing', '', true)).toBe('cd')
  expect(list(null, 'MESSAGE b')).toBe('b')
  expect(list('closing', 'message b')).toBe('')
})

test.each([
  ['Plain words.', 'Plain words.'],
  [
    'Jak [pani|panu|państwu|ci] z tym?',
    'Jak {you, select, pani {pani} pan {panu} panstwo {państwu} other {ci}} z tym?',
  ],
  ['[Widziałam|Widziałem] {x}.', '{me, select, f {Widziałam} other {Widziałem}} {x}.'],
  ['[one] [a|b|c] stay', '[one] [a|b|c] stay'],
  ["It's '{x}'", 'It’s ’{x}’'],
])('%s becomes a message', (text, message) => {
  expect(messageOf(text)).toBe(message)
})

const kept = (id: string, fields: Omit<KeptPhrase, 'id'>): KeptPhrase => ({
  id: builtInPhraseId(id),
  ...fields,
})

const names = (records: readonly KeptPhrase[]): string =>
  arrangePhrases(BUILT_IN, records)
    .map((phrase) => phrase.builtIn ?? '?')
    .join('')
