import { expect, test } from 'vitest'
import type { Entry, Patient } from '../../../../pwa/src/core/records.ts'
import { likelyPatient, usualTime } from '../../../../pwa/src/core/rules/likely.ts'
import { at, checkin, courseOf, journalOf, MIST, patient, ROWAN, STREAM } from '../entriesOf.ts'

const TUESDAY = 2
const ALL = [patient(ROWAN), patient(STREAM), patient(MIST)]

/** Rowan on Tuesdays at three, Stream on Tuesdays at four, Mist on Thursdays at three. */
const HABITS: Entry[] = [1, 2, 3].flatMap((weeks) => [
  checkin(ROWAN, at(TUESDAY, 15, 5 * weeks, weeks)),
  checkin(STREAM, at(TUESDAY, 16, 5 * weeks, weeks)),
  checkin(MIST, at(4, 15, 5 * weeks, weeks)),
])

const likely = (now: number, entries = HABITS, patients: readonly Patient[] = ALL) =>
  likelyPatient(patients, journalOf(entries), now)

test.each([
  ['at the usual hour', at(TUESDAY, 15, 10), ROWAN],
  ['an hour later the next one', at(TUESDAY, 16), STREAM],
  ['nearer to the one before', at(TUESDAY, 15, 30), ROWAN],
  ['nearer to the one after', at(TUESDAY, 15, 50), STREAM],
  ['the same hour of another weekday', at(4, 15), MIST],
])('%s', (_, now, expected) => {
  expect(likely(now)).toBe(expected)
})

test('a habit outweighs one visit nearer to the hour', () => {
  const once = checkin(MIST, at(TUESDAY, 15, 0, 4))
  expect(likely(at(TUESDAY, 15), [...HABITS, once])).toBe(ROWAN)
})

test('where nobody is expected it is the one of the last entry', () => {
  expect(likely(at(7, 9))).toBe(MIST)
  expect(likely(at(7, 9), [...HABITS, checkin(STREAM, at(5, 9))])).toBe(STREAM)
  expect(likely(at(7, 9), [])).toBeUndefined()
})

test('habits older than eight weeks are forgotten', () => {
  const old = HABITS.map((entry) => ({ ...entry, at: entry.at - 8 * 7 * 86_400_000 }))
  expect(likely(at(TUESDAY, 15, 10), [...old, checkin(MIST, at(1, 9))])).toBe(MIST)
})

test('who is in the archive is not expected', () => {
  const patients = [patient(ROWAN, { active: false }), patient(STREAM), patient(MIST)]
  expect(likely(at(TUESDAY, 15, 10), HABITS, patients)).toBe(STREAM)
  expect(likely(at(7, 9), HABITS, [patient(MIST, { active: false })])).toBeUndefined()
})

test('a time corrected by hand holds instead of what was learned', () => {
  const patients = [patient(ROWAN, { weekday: 5, minute: 9 * 60 }), patient(STREAM), patient(MIST)]
  expect(likely(at(5, 9, 20), HABITS, patients)).toBe(ROWAN)
  expect(likely(at(TUESDAY, 15, 5), HABITS, patients)).toBe(STREAM)
})

test('an entry counts by its session: two taps in one session are no habit of two', () => {
  const tapping = [checkin(MIST, at(TUESDAY, 15, 0, 1)), checkin(MIST, at(TUESDAY, 15, 3, 1))]
  const twice = [checkin(ROWAN, at(TUESDAY, 15, 20, 1)), checkin(ROWAN, at(TUESDAY, 15, 20, 2))]
  expect(likely(at(TUESDAY, 15), [...tapping, ...twice])).toBe(ROWAN)
})

test('the usual time is the middle one of the weekday on which most sessions were', () => {
  const entries = [
    checkin(ROWAN, at(TUESDAY, 15, 0, 1)),
    checkin(ROWAN, at(TUESDAY, 15, 10, 2)),
    checkin(ROWAN, at(TUESDAY, 19, 0, 3)),
    checkin(ROWAN, at(1, 8, 0, 4)),
  ]
  const sessions = courseOf(...entries).sessions
  const now = at(TUESDAY, 12)
  expect(usualTime({}, sessions, now)).toEqual({ weekday: TUESDAY, minute: 15 * 60 + 10 })
  expect(usualTime({ weekday: 7, minute: 600 }, sessions, now)).toEqual({ weekday: 7, minute: 600 })
  expect(usualTime({}, sessions.slice(0, 1), now)).toBeUndefined()
})
