import { expect, test } from 'vitest'
import { MONTH_MS, reflectionDue } from '../../../../pwa/src/core/rules/reflections.ts'
import { NOW } from '../entriesOf.ts'

test.each([
  ['nothing was ever entered', undefined, {}, false],
  ['not quite a month', NOW - MONTH_MS + 1, {}, false],
  ['a month', NOW - MONTH_MS, {}, true],
  ['long ago', NOW - 9 * MONTH_MS, {}, true],
  ['answered by a clock that was ahead', NOW + MONTH_MS, {}, false],
  ['switched off', NOW - 9 * MONTH_MS, { noOffers: ['reflection'] }, false],
  ['put off just now', NOW - 9 * MONTH_MS, { putOff: { reflection: NOW } }, false],
  ['put off a month ago', NOW - 9 * MONTH_MS, { putOff: { reflection: NOW - MONTH_MS } }, true],
  [
    'put off by a clock that was ahead',
    NOW - 9 * MONTH_MS,
    { putOff: { reflection: NOW + 2 * MONTH_MS } },
    true,
  ],
])('a question is offered monthly: %s', (_, since, settings, due) => {
  expect(reflectionDue(since, settings, NOW)).toBe(due)
})
