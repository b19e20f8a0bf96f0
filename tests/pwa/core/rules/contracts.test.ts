import { expect, test } from 'vitest'
import {
  CONTRACT_EVERY,
  contractDue,
  earlierContract,
  lastContract,
} from '../../../pwa/src/core/contracts.ts'
import { keptOpening } from '../../../pwa/src/core/openings.ts'
import type { Entry } from '../../../pwa/src/core/records.ts'
import {
  currentSession,
  listSessions,
  SESSION_GAP_MS,
  sessionNumber,
} from '../../../pwa/src/core/sessions.ts'
import { at, checkin, contract, ROWAN, STREAM, summary } from './entriesOf.ts'

const NOW = at(2, 15)
const weeksAgo = (weeks: number) => at(2, 15, 0, weeks)
const sessionsOf = (...entries: Entry[]) => listSessions(entries).get(ROWAN) ?? []
const weekly = (count: number) =>
  Array.from({ length: count }, (_, index) => checkin(ROWAN, weeksAgo(index + 1)))

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

test('an opening is said in the next session, not in the one it was written in', () => {
  const sessions = sessionsOf(summary(ROWAN, NOW, { opening: 'urlop' }))
  expect(keptOpening(sessions, NOW)).toBeUndefined()
  expect(keptOpening(sessions, NOW + SESSION_GAP_MS)?.opening).toBe('urlop')
})

test('said it is gone, and a later one comes before an earlier one', () => {
  const earlier = summary(ROWAN, weeksAgo(2), { opening: 'mama' })
  const later = (over: object) => summary(ROWAN, weeksAgo(1), { opening: 'urlop', ...over })
  expect(keptOpening(sessionsOf(earlier, later({})), NOW)?.opening).toBe('urlop')
  expect(keptOpening(sessionsOf(earlier, later({ openingDoneAt: NOW })), NOW)?.opening).toBe('mama')
  expect(keptOpening(sessionsOf(later({ openingDoneAt: NOW })), NOW)).toBeUndefined()
  expect(keptOpening(sessionsOf(summary(ROWAN, weeksAgo(1), { thread: 'praca' })), NOW)).toBeUndefined()
})

test.each([
  ['not yet', CONTRACT_EVERY - 2, null],
  ['in the sixth session', CONTRACT_EVERY - 1, CONTRACT_EVERY],
  ['and until it is made', CONTRACT_EVERY, CONTRACT_EVERY + 1],
])('without a contract it is due: %s', (_, past, due) => {
  expect(contractDue({}, sessionsOf(...weekly(past)), NOW)).toBe(due)
})

test('a contract is due again after as many sessions as the patient has it, counted from the one it was made in', () => {
  const made = contract(ROWAN, weeksAgo(4))
  const sessions = sessionsOf(...weekly(6), made)
  expect(contractDue({ contractEvery: 4 }, sessions, NOW)).toBe(4)
  expect(contractDue({ contractEvery: 5 }, sessions, NOW)).toBeNull()
  expect(contractDue({ contractEvery: 0 }, sessionsOf(...weekly(30)), NOW)).toBeNull()
  expect(contractDue({}, sessionsOf(...weekly(9), contract(ROWAN, NOW)), NOW)).toBeNull()
})

test('the contract that holds is the last one made', () => {
  const sessions = sessionsOf(
    contract(ROWAN, weeksAgo(1), { goal: 'granice' }),
    contract(ROWAN, weeksAgo(4), { goal: 'sen' }),
  )
  expect(lastContract(sessions)?.goal).toBe('granice')
  expect(lastContract([])).toBeUndefined()
})

test('the contract before this one is the last of an earlier session, so many sessions ago', () => {
  const made = contract(ROWAN, weeksAgo(3), { goal: 'sen' })
  const sessions = sessionsOf(
    contract(ROWAN, weeksAgo(5), { goal: 'praca' }),
    made,
    checkin(ROWAN, weeksAgo(1)),
    contract(ROWAN, NOW, { goal: 'ruch' }),
  )
  expect(earlierContract(sessions, NOW)).toEqual({ contract: made, ago: 2 })
})

test('where the session has not begun, the last one is counted from the session that would begin', () => {
  const made = contract(ROWAN, weeksAgo(1), { goal: 'sen' })
  expect(earlierContract(sessionsOf(made), NOW)).toEqual({ contract: made, ago: 1 })
})

test('without an earlier one there is none', () => {
  expect(earlierContract([], NOW)).toBeUndefined()
  expect(earlierContract(sessionsOf(contract(ROWAN, NOW, { goal: 'ruch' })), NOW)).toBeUndefined()
})
