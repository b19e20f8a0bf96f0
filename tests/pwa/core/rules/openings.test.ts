import { expect, test } from 'vitest'
import { keptOpening } from '../../../../pwa/src/core/rules/openings.ts'
import { SESSION_GAP_MS } from '../../../../pwa/src/core/rules/sessions.ts'
import { NOW, ROWAN, courseOf, summary, weeksAgo } from '../entriesOf.ts'

const later = (over: object) => summary(ROWAN, weeksAgo(1), { opening: 'urlop', ...over })

test('an opening is said in the next session, not in the one it was written in', () => {
  const course = courseOf(summary(ROWAN, NOW, { opening: 'urlop' }))
  expect(keptOpening(course, NOW)).toBeUndefined()
  expect(keptOpening(course, NOW + SESSION_GAP_MS)?.opening).toBe('urlop')
})

test('said it is gone, and a later one comes before an earlier one', () => {
  const earlier = summary(ROWAN, weeksAgo(2), { opening: 'mama' })
  expect(keptOpening(courseOf(earlier, later({})), NOW)?.opening).toBe('urlop')
  expect(keptOpening(courseOf(earlier, later({ openingDoneAt: NOW })), NOW)?.opening).toBe('mama')
  expect(keptOpening(courseOf(later({ openingDoneAt: NOW })), NOW)).toBeUndefined()
  expect(keptOpening(courseOf(summary(ROWAN, weeksAgo(1), { thread: 'praca' })), NOW)).toBeUndefined()
})
