import { expect, test } from 'vitest'
import {
  currentSession,
  listSessions,
  SESSION_GAP_MS,
  sessionNumber,
} from '../../../../pwa/src/core/rules/sessions.ts'
import { checkin, NOW, ROWAN, sessionsOf, STREAM, weeksAgo } from '../entriesOf.ts'

test.each([
  [SESSION_GAP_MS - 1, 1],
  [SESSION_GAP_MS, 2],
])('an entry %i ms after the last one is in session %i', (later, number) => {
  expect(sessionNumber(sessionsOf(checkin(ROWAN, NOW)), NOW + later)).toBe(number)
  expect(sessionsOf(checkin(ROWAN, NOW), checkin(ROWAN, NOW + later)).length).toBe(number)
})

test('an entry whose time lies ahead, by a clock that is off, is in the present session too', () => {
  expect(currentSession(sessionsOf(checkin(ROWAN, NOW + 60_000)), NOW)?.number).toBe(1)
})

test('sessions are counted for each patient', () => {
  const sessions = listSessions([checkin(ROWAN, weeksAgo(1)), checkin(STREAM, NOW), checkin(ROWAN, NOW)])
  expect(sessionNumber(sessions.get(ROWAN)!, NOW)).toBe(2)
  expect(sessionNumber(sessions.get(STREAM)!, NOW)).toBe(1)
  expect(sessionNumber([], NOW)).toBe(1)
})
