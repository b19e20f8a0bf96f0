import { expect, test } from 'vitest'
import {
  CONTRACT_EVERY,
  contractDue,
  earlierContract,
  lastContract,
} from '../../../../pwa/src/core/rules/contracts.ts'
import { checkin, contract, NOW, ROWAN, courseOf, weeksAgo } from '../entriesOf.ts'

const weekly = (count: number) =>
  Array.from({ length: count }, (_, index) => checkin(ROWAN, weeksAgo(index + 1)))

test.each([
  ['not yet', CONTRACT_EVERY - 2, null],
  ['in the sixth session', CONTRACT_EVERY - 1, CONTRACT_EVERY],
  ['and until it is made', CONTRACT_EVERY, CONTRACT_EVERY + 1],
])('without a contract it is due: %s', (_, past, due) => {
  expect(contractDue({}, courseOf(...weekly(past)), NOW)).toBe(due)
})

test('a contract is due again after as many sessions as the patient has it, counted from the one it was made in', () => {
  const made = contract(ROWAN, weeksAgo(4))
  const course = courseOf(...weekly(6), made)
  expect(contractDue({ contractEvery: 4 }, course, NOW)).toBe(4)
  expect(contractDue({ contractEvery: 5 }, course, NOW)).toBeNull()
  expect(contractDue({ contractEvery: 0 }, courseOf(...weekly(30)), NOW)).toBeNull()
  expect(contractDue({}, courseOf(...weekly(9), contract(ROWAN, NOW)), NOW)).toBeNull()
})

test('the contract that holds is the last one made', () => {
  const course = courseOf(
    contract(ROWAN, weeksAgo(1), { goal: 'granice' }),
    contract(ROWAN, weeksAgo(4), { goal: 'sen' }),
  )
  expect(lastContract(course)?.goal).toBe('granice')
  expect(lastContract(courseOf())).toBeUndefined()
})

test('the contract before this one is the last of an earlier session, so many sessions ago', () => {
  const made = contract(ROWAN, weeksAgo(3), { goal: 'sen' })
  const course = courseOf(
    contract(ROWAN, weeksAgo(5), { goal: 'praca' }),
    made,
    checkin(ROWAN, weeksAgo(1)),
    contract(ROWAN, NOW, { goal: 'ruch' }),
  )
  expect(earlierContract(course, NOW)).toEqual({ contract: made, ago: 2 })
})

test('where the session has not begun, the last one is counted from the session that would begin', () => {
  const made = contract(ROWAN, weeksAgo(1), { goal: 'sen' })
  expect(earlierContract(courseOf(made), NOW)).toEqual({ contract: made, ago: 1 })
})

test('a contract put a week ahead by a clock that was off is no earlier one', () => {
  const made = contract(ROWAN, weeksAgo(2))
  expect(earlierContract(courseOf(made, contract(ROWAN, weeksAgo(-1))), NOW)).toEqual({
    contract: made,
    ago: 1,
  })
})

test('without an earlier one there is none', () => {
  expect(earlierContract(courseOf(), NOW)).toBeUndefined()
  expect(earlierContract(courseOf(contract(ROWAN, NOW, { goal: 'ruch' })), NOW)).toBeUndefined()
})
