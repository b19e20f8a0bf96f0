import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Counters } from '../../../../pwa/src/core/log/counters.ts'

test('gaps, the last one and what was seen before come out as if all had been counted anew', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30 })), fc.nat(40), (added, known) => {
      const counters = new Counters()
      const seen = new Set<number>()
      for (const n of added) {
        expect(counters.add(n)).toBe(!seen.has(n))
        seen.add(n)
        expect(counters.last).toBe(Math.max(...seen))
        expect(counters.gaps()).toBe(Math.max(...seen) - seen.size)
        expect(counters.gaps(known)).toBe(Math.max(...seen, known) - seen.size)
      }
    }),
  )
})
