import { expect, test } from 'vitest'
import { answersDiffer } from '../../../../pwa/src/core/rules/answers.ts'
import type { Checkin } from '../../../../pwa/src/core/records.ts'

test.each<[Pick<Checkin, 'direction' | 'theirs'>, boolean]>([
  [{ direction: 'yes', theirs: 'yes' }, false],
  [{ direction: 'yes', theirs: 'unsure' }, true],
  [{ direction: 'no', theirs: 'yes' }, true],
  [{ direction: 'no' }, false],
  [{ theirs: 'no' }, false],
  [{}, false],
])('%j differ: %s', (checkin, differ) => {
  expect(answersDiffer(checkin)).toBe(differ)
})
