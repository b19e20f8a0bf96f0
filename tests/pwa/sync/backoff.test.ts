import { expect, test } from 'vitest'
import { retryDelay, ROUND_MS, roundDelay } from '../../../pwa/src/sync/backoff.ts'

const lowest = () => 0
const highest = () => 1

test.each([
  [1, 1_000, 2_000],
  [2, 2_000, 4_000],
  [5, 16_000, 32_000],
  [50, 150_000, 300_000],
])('after %i failures in a row it waits %i to %i ms', (failures, least, most) => {
  expect(retryDelay(failures, lowest)).toBe(least)
  expect(retryDelay(failures, highest)).toBe(most)
})

test('it never comes back before the server wants it to', () => {
  expect(retryDelay(1, lowest, 60)).toBe(60_000)
})

test('rounds of many devices do not fall together', () => {
  expect(roundDelay(lowest)).toBeLessThan(ROUND_MS)
  expect(roundDelay(highest)).toBeGreaterThan(ROUND_MS)
})
