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
  expect(readLocalTime(text, NOW, NOW)).toBe(read)
})

test('what is written is read again', () => {
  expect(readLocalTime(writeLocalTime(NOW), NOW, NOW)).toBe(NOW)
})

test('in the hour that a night has twice, the time nearer to the one that stood there is meant', () => {
  const zone = process.env['TZ']
  process.env['TZ'] = 'Europe/Warsaw'
  try {
    // The clocks went back at 3:00 on 25 October 2026, which was 1:00 in UTC.
    const [first, second] = [Date.UTC(2026, 9, 25, 0, 30), Date.UTC(2026, 9, 25, 1, 30)]
    expect(writeLocalTime(first)).toBe(writeLocalTime(second))
    for (const at of [first, second]) expect(readLocalTime(writeLocalTime(at), NOW, at)).toBe(at)
    expect(readLocalTime('2026-10-25T02:40', NOW, second)).toBe(second + 600_000)
    expect(readLocalTime('2026-10-25T02:30', first + 60_000, second)).toBe(first)
  } finally {
    process.env['TZ'] = zone
  }
})
