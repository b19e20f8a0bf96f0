import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rankPast } from '../../../../pwa/src/core/rules/ranks.ts'

const LIST = [{ rank: -9 }, { rank: 0 }, { rank: 4 }]

test('one moves past its neighbour, into the room before the next', () => {
  expect(rankPast(LIST, 2, -1)).toBe(-4.5)
  expect(rankPast(LIST, 0, 1)).toBe(2)
})

test('one moves past the last, and the first, by a whole step', () => {
  expect(rankPast(LIST, 1, 1)).toBe(5)
  expect(rankPast(LIST, 1, -1)).toBe(-10)
})

test('at either end there is nowhere to move to', () => {
  expect(rankPast(LIST, 0, -1)).toBeNull()
  expect(rankPast(LIST, 2, 1)).toBeNull()
  expect(rankPast([], 0, 1)).toBeNull()
})

test('however often one moves, the list is as if the two had changed places', () => {
  const moves = fc.array(fc.tuple(fc.nat(5), fc.constantFrom(-1, 1) as fc.Arbitrary<-1 | 1>), {
    maxLength: 40,
  })
  fc.assert(
    fc.property(moves, (script) => {
      // As unmoved points for supervision are ranked: by their time.
      let ranked = Array.from({ length: 6 }, (_, id) => ({ id, rank: -1_764_000_000_000 + id * 60_000 }))
      const expected = ranked.map(({ id }) => id)
      for (const [at, by] of script) {
        const rank = rankPast(ranked, at, by)
        if (rank === null) continue
        ;[expected[at], expected[at + by]] = [expected[at + by]!, expected[at]!]
        ranked = ranked
          .map((one, index) => (index === at ? { ...one, rank } : one))
          .toSorted((a, b) => a.rank - b.rank)
      }
      expect(ranked.map(({ id }) => id)).toEqual(expected)
    }),
  )
})
