import { expect, test } from 'vitest'
import {
  compareClocks,
  isPlausible,
  MAX_COUNTER,
  MAX_MS,
  tick,
  witness,
} from '../../../../pwa/src/core/log/clock.ts'

const YEAR = 365 * 86_400_000

test('takes the time of day where it is ahead of everything seen', () => {
  expect(tick({ ms: 5, counter: 9 }, 8)).toEqual({ ms: 8, counter: 0 })
})

test.each([0, -10 * YEAR, Number.NaN, Number.NEGATIVE_INFINITY])(
  'counts on where the clock says %d',
  (now) => {
    expect(tick({ ms: 5, counter: 9 }, now)).toEqual({ ms: 5, counter: 10 })
  },
)

test('a full counter carries into the milliseconds', () => {
  expect(tick({ ms: 5, counter: MAX_COUNTER }, 0)).toEqual({
    ms: 6,
    counter: 0,
  })
})

test('what comes after a witnessed stamp is later than it, ten years of drift included', () => {
  const remote = { ms: 1_000 + 10 * YEAR, counter: 3 }
  const next = tick(witness({ ms: 900, counter: 0 }, remote), 1_000)
  expect(compareClocks(next, remote)).toBeGreaterThan(0)
})

test.each([
  [{ ms: 0, counter: 0 }, true],
  [{ ms: MAX_MS, counter: MAX_COUNTER }, true],
  [{ ms: MAX_MS + 1, counter: 0 }, false],
  [{ ms: 2 ** 60, counter: 0 }, false],
  [{ ms: -1, counter: 0 }, false],
  [{ ms: Number.NaN, counter: 0 }, false],
  [{ ms: 1.5, counter: 0 }, false],
  [{ ms: 1, counter: MAX_COUNTER + 1 }, false],
  [{ ms: 1, counter: -1 }, false],
])('%j is plausible: %s', (clock, plausible) => {
  expect(isPlausible(clock)).toBe(plausible)
})
