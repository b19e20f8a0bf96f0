import { expect, test } from 'vitest'
import { signIds } from '../../../../pwa/src/content/ids.ts'
import { countSigns, sortByUse } from '../../../../pwa/src/core/rules/signs.ts'

const observed = (...signs: string[]) => ({ id: '1', at: 1, signs })

test('the signs used most come first, and equals keep their order', () => {
  const counts = countSigns([observed('late', 'irony'), observed('irony'), observed()])
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
