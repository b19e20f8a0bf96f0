import { expect, test } from 'vitest'
import { currentSession, SESSION_GAP_MS, sessionNumber } from '../../../../pwa/src/core/rules/sessions.ts'
import { checkin, courseOf, journalOf, NOW, ROWAN, STREAM, weeksAgo } from '../entriesOf.ts'

test.each([
  [SESSION_GAP_MS - 1, 1],
  [SESSION_GAP_MS, 2],
])('an entry %i ms after the last one is in session %i', (later, number) => {
  expect(sessionNumber(courseOf(checkin(ROWAN, NOW)).sessions, NOW + later)).toBe(number)
  expect(courseOf(checkin(ROWAN, NOW), checkin(ROWAN, NOW + later)).sessions.length).toBe(number)
})

test('an entry whose time lies ahead, by a clock that is off, is in the present session too', () => {
  expect(currentSession(courseOf(checkin(ROWAN, NOW + 60_000)).sessions, NOW)?.number).toBe(1)
})

test('a session put a day ahead by a clock that was off does not count before one of today', () => {
  const { sessions } = courseOf(checkin(ROWAN, weeksAgo(1)), checkin(ROWAN, NOW + 24 * 3_600_000))
  expect(sessionNumber(sessions, NOW)).toBe(2)
  expect(sessionNumber(sessions, NOW + 24 * 3_600_000)).toBe(2)
})

test('sessions are counted for each patient', () => {
  const journal = journalOf([checkin(ROWAN, weeksAgo(1)), checkin(STREAM, NOW), checkin(ROWAN, NOW)])
  expect(sessionNumber(journal.courseOf(ROWAN).sessions, NOW)).toBe(2)
  expect(sessionNumber(journal.courseOf(STREAM).sessions, NOW)).toBe(1)
  expect(sessionNumber([], NOW)).toBe(1)
})
