import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Ordered } from '../../../../pwa/src/core/queries/ordered.ts'

const deeds = fc.array(
  fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), at: fc.nat(5), gone: fc.boolean() }),
)

test('whatever came, changed and went, all stand in the order of their times', () => {
  fc.assert(
    fc.property(deeds, fc.nat(6), (script, time) => {
      const ordered = new Ordered<{ id: string; at: number }>()
      const model = new Map<string, { id: string; at: number }>()
      for (const { id, at, gone } of script) {
        ordered.set(id, gone ? null : { id, at })
        if (gone) model.delete(id)
        else model.set(id, { id, at })
      }
      const expected = [...model.values()].toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
      expect(ordered.all).toEqual(expected)
      expect([...ordered.newestFirst()]).toEqual(expected.toReversed())
      expect(ordered.countBefore(time)).toBe(expected.filter(({ at }) => at < time).length)
      for (const id of 'abcd') expect(ordered.get(id)).toEqual(model.get(id))
    }),
    { numRuns: 500 },
  )
})
