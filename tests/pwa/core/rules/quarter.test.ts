import { expect, test } from 'vitest'
import { roundToQuarter } from '../../../../pwa/src/core/rules/quarter.ts'

test.each([
  [0, 0],
  [7, 0],
  [8, 15],
  [930, 930],
  [937, 930],
  [938, 945],
  [1432, 1425],
  [1439, 1425],
])('minute %i of the day is about %i, and never of the next day', (minute, about) => {
  expect(roundToQuarter(minute)).toBe(about)
})
