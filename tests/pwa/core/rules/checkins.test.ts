import { expect, test } from 'vitest'
import { entryState } from '../../../../pwa/src/core/log/entryState.ts'
import {
  currentCheckin,
  SAME_CHECKIN_MS,
  toggleField,
  toggleSign,
} from '../../../../pwa/src/core/rules/checkins.ts'
import { journalOf } from '../entriesOf.ts'

const NOW = 1_700_000_000_000
const checkin = (at: number, patient?: string) => ({
  kind: 'checkin' as const,
  id: `${at}`,
  at,
  signs: [],
  ...(patient && { patient }),
})

test.each([
  [0, true],
  [SAME_CHECKIN_MS - 1, true],
  [SAME_CHECKIN_MS, false],
  [-(SAME_CHECKIN_MS - 1), true],
])('a tap %i ms later belongs to the same check-in: %s', (later, same) => {
  expect(currentCheckin(journalOf([checkin(NOW, 'a')]), 'a', NOW + later) !== undefined).toBe(same)
})

test('another patient, or nobody, is another check-in', () => {
  expect(currentCheckin(journalOf([checkin(NOW, 'a')]), 'b', NOW)).toBeUndefined()
  expect(currentCheckin(journalOf([checkin(NOW, 'a')]), undefined, NOW)).toBeUndefined()
  expect(currentCheckin(journalOf([checkin(NOW)]), undefined, NOW)).toBeDefined()
})

test('a value chosen again is cleared, another one replaces it', () => {
  expect(toggleField({ ...checkin(NOW), goal: 'noisy' }, 'goal', 'noisy')).toEqual({ goal: null })
  expect(toggleField({ ...checkin(NOW), goal: 'noisy' }, 'goal', 'clear')).toEqual({ goal: 'clear' })
  expect(toggleField(undefined, 'direction', 'no')).toEqual({ direction: 'no' })
})

test('a sign tapped again is cleared, and the others are not touched', () => {
  expect(toggleSign({ ...checkin(NOW), signs: ['late'] }, 'late')).toEqual({ 'sign:late': null })
  expect(toggleSign({ ...checkin(NOW), signs: ['late'] }, 'irony')).toEqual({ 'sign:irony': true })
  expect(toggleSign(undefined, 'irony')).toEqual({ 'sign:irony': true })
})

test('the state of an entry is never better than that of its least op', () => {
  const outbox = new Map([
    ['waits', {}],
    ['refused', { refused: 'conflict' }],
  ])
  expect(entryState(['sent'], outbox, true)).toBe('synced')
  expect(entryState(['sent', 'waits'], outbox, true)).toBe('waiting')
  expect(entryState(['sent', 'waits', 'refused'], outbox, true)).toBe('failed')
  expect(entryState(['waits'], outbox, false)).toBe('here')
})
