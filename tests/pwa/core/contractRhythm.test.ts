import { expect, test } from 'vitest'
import { earlierContract, nextRhythm, RHYTHMS } from '../../../pwa/src/core/contractRhythm.ts'
import { listSessions } from '../../../pwa/src/core/sessions.ts'
import { at, checkin, contract, ROWAN } from './entriesOf.ts'

const NOW = at(2, 15)
const weeksAgo = (weeks: number) => at(2, 15, 0, weeks)
const sessionsOf = (...entries: Parameters<typeof listSessions>[0]) => listSessions(entries).get(ROWAN) ?? []

test('rarer leads from every third session to never, oftener all the way back', () => {
  const rarer = [RHYTHMS[0] as number]
  for (let next = nextRhythm(3, 1); next !== null; next = nextRhythm(next, 1)) rarer.push(next)
  const oftener = [0]
  for (let next = nextRhythm(0, -1); next !== null; next = nextRhythm(next, -1)) oftener.push(next)
  expect(rarer).toEqual([...RHYTHMS])
  expect(oftener).toEqual([...RHYTHMS].toReversed())
})

test.each([
  [1, 3, null],
  [20, 0, 12],
])('from a rhythm that is not on offer, %i, one comes to the nearest', (every, rarer, oftener) => {
  expect(nextRhythm(every, 1)).toBe(rarer)
  expect(nextRhythm(every, -1)).toBe(oftener)
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
