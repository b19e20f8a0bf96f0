import { expect, test } from 'vitest'
import {
  answerOfToday,
  MONTH_MS,
  questionToOpen,
  reflectionDue,
} from '../../../../pwa/src/core/rules/reflections.ts'
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

const DAY = 24 * 3_600_000
const answer = (question: string, at: number) => ({ id: `${question} ${at}`, question, at, text: 'x' })

test.each([
  ['nothing was answered: the first', [], 'a'],
  ['one never was: that one', [answer('b', NOW - DAY), answer('a', NOW - 2 * DAY)], 'c'],
  [
    'all were: the one answered longest ago',
    [
      answer('b', NOW - DAY),
      answer('a', NOW - 2 * DAY),
      answer('c', NOW - 3 * DAY),
      answer('a', NOW - 9 * DAY),
    ],
    'c',
  ],
  ['one was begun today: that one again', [answer('b', NOW), answer('a', NOW - DAY)], 'b'],
  ['of a newer version today: one of ours', [answer('z', NOW), answer('a', NOW - DAY)], 'b'],
])('a visit begins with a question: %s', (_, answers, question) => {
  expect(questionToOpen(['a', 'b', 'c'], answers, NOW)).toBe(question)
})

test("only today's answer to the same question goes on", () => {
  const [today, before] = [answer('a', NOW), answer('b', NOW - DAY)]
  expect(answerOfToday('a', [today, before], NOW)).toBe(today)
  expect(answerOfToday('b', [today, before], NOW)).toBeUndefined()
})
