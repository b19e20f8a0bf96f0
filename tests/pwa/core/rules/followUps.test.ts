import { expect, test } from 'vitest'
import type { Answer, Repair } from '../../../../pwa/src/core/records.ts'
import { agreedAt, followUpDue } from '../../../../pwa/src/core/rules/followUps.ts'
import { checkin, courseOf, NOW, ROWAN, weeksAgo } from '../entriesOf.ts'

const HOUR = 3_600_000

const agreed = (at: number, over: Partial<Repair> = {}) => ({
  done: { 'micro-changes': at },
  answers: [] as readonly Answer[],
  ...over,
})

/** A session in each of these weeks, given as how long ago; the present one, 0, has begun. */
const sessions = (...weeks: number[]) => courseOf(...weeks.map((week) => checkin(ROWAN, weeksAgo(week))))

test.each([
  ['in the session of the agreement', 1, sessions(0), 0, null],
  ['in the next one', 1, sessions(1, 0), 1, 1],
  ['in the one after it, still', 1, sessions(2, 1, 0), 2, 2],
  ['after two: not in the next one', 2, sessions(1, 0), 1, null],
  ['after two: in the second one', 2, sessions(2, 1, 0), 2, 2],
  ['after two: in the third one, still', 2, sessions(3, 2, 1, 0), 3, 3],
  ['where nothing was chosen, after one', undefined, sessions(1, 0), 1, 1],
  ['whatever order the sessions arrive in', 2, sessions(0, 2, 1), 2, 2],
  ['before the next one has begun', 1, sessions(1), 1, 1],
  ['with a session that a clock that was off put ahead', 2, sessions(1, 0, -1), 1, null],
  ['with an agreement that a clock that was off put ahead', 1, sessions(1, 0), -1, null],
] as const)('a follow-up is due %s', (_, followUpAfter, course, weeks, due) => {
  const repair = agreed(weeksAgo(weeks), { ...(followUpAfter && { followUpAfter }) })
  expect(followUpDue(repair, course, NOW)).toBe(due)
})

test('a session that another device logged, and that arrives late, counts', () => {
  const repair = agreed(weeksAgo(2), { followUpAfter: 2 })
  expect(followUpDue(repair, sessions(2, 0), NOW)).toBeNull()
  expect(followUpDue(repair, sessions(2, 0, 1), NOW)).toBe(2)
})

test('an agreement between two sessions is counted from the one that had begun', () => {
  const evening = agreed(weeksAgo(1) + 5 * HOUR)
  expect(followUpDue(evening, sessions(2, 1), weeksAgo(1) + 6 * HOUR)).toBe(1)
  expect(followUpDue({ ...evening, followUpAfter: 2 }, sessions(2, 1, 0), NOW)).toBeNull()
  expect(followUpDue(agreed(weeksAgo(1)), courseOf(), NOW)).toBe(1)
})

test('an agreement made a moment before the first entry of a session belongs to that session', () => {
  expect(followUpDue(agreed(NOW - 10 * 60_000), sessions(1, 0), NOW)).toBeNull()
})

test('an answer after which it goes on is a new agreement', () => {
  const goesOn = agreed(weeksAgo(3), { answers: [{ at: weeksAgo(1), outcome: 'same' }], followUpAfter: 2 })
  expect(agreedAt(goesOn)).toBe(weeksAgo(1))
  expect(followUpDue(goesOn, sessions(3, 2, 1, 0), NOW)).toBeNull()
  expect(followUpDue({ ...goesOn, followUpAfter: 1 }, sessions(3, 2, 1, 0), NOW)).toBe(1)
  expect(followUpDue({ ...goesOn, done: {}, followUpAfter: 1 }, sessions(1, 0), NOW)).toBe(1)
  const agreedAnew = { ...goesOn, done: { 'micro-changes': NOW } }
  expect(agreedAt(agreedAnew)).toBe(NOW)
})

test('what is closed, or has no agreement, is never due', () => {
  const course = sessions(5, 4, 3, 2, 1, 0)
  expect(followUpDue(agreed(weeksAgo(5), { closedAt: weeksAgo(1) }), course, NOW)).toBeNull()
  expect(followUpDue({ done: { name: weeksAgo(5) }, answers: [] }, course, NOW)).toBeNull()
  expect(agreedAt({ done: {}, answers: [] })).toBeUndefined()
})
