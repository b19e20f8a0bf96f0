import { expect, test } from 'vitest'
import { readLocalTime, writeLocalTime } from '../../../../pwa/src/core/rules/localTime.ts'

const NOW = new Date(2026, 10, 23, 15, 30).getTime()

test('a time is written as the field has it, to the minute and in the zone of the device', () => {
  expect(writeLocalTime(NOW)).toBe('2026-11-23T15:30')
  expect(writeLocalTime(new Date(2026, 0, 5, 8, 4, 59, 999).getTime())).toBe('2026-01-05T08:04')
})

test.each([
  ['2026-11-23T15:29', NOW - 60_000],
  ['2026-11-23T15:30', NOW],
  ['2026-11-23T15:30:00', NOW],
  ['2026-11-23T15:31', 'future'],
  ['2027-01-01T00:00', 'future'],
  ['', 'incomplete'],
  ['2026-11-23', 'incomplete'],
  ['2026-13-23T15:30', 'incomplete'],
  ['0202-11-23T15:30', 'incomplete'],
  ['+022026-11-23T15:30', 'incomplete'],
])('%s is read as %s', (text, read) => {
  expect(readLocalTime(text, NOW)).toBe(read)
})

test('what is written is read again', () => {
  expect(readLocalTime(writeLocalTime(NOW), NOW)).toBe(NOW)
})
