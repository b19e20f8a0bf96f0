import { expect, test } from 'vitest'
import { signIds } from '../../../../pwa/src/content/ids.ts'
import { countSigns, sortByUse } from '../../../../pwa/src/core/rules/signs.ts'
import { at, checkin, journalOf, NOW, ROWAN, weeksAgo } from '../entriesOf.ts'

const observed = (hour: number, ...signs: string[]) => checkin(ROWAN, at(2, hour), { signs })

test('the signs used most come first, and equals keep their order', () => {
  const counts = countSigns(
    journalOf([observed(9, 'late', 'irony'), observed(12, 'irony'), observed(15)]),
    NOW,
  )
  expect(sortByUse(signIds.withdrawal, counts)).toEqual([
    'irony',
    'late',
    'less-eye-contact',
    'short-answers',
    'cancelling',
    'forgot-task',
    'dont-know',
  ])
})

test('what was observed eight weeks ago counts no more', () => {
  const once = checkin(ROWAN, weeksAgo(8), { signs: ['late'] })
  expect(countSigns(journalOf([once]), NOW).size).toBe(0)
  expect(countSigns(journalOf([once]), NOW - 1).get('late')).toBe(1)
})
