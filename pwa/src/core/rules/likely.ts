import type { Id } from '../log/id.ts'
import type { Patient } from '../records.ts'
import type { Journal } from './journal.ts'
import type { Session } from './sessions.ts'

/** A habit is learned from this many weeks; older ones are forgotten. */
export const WEEKS = 8
/** Minutes from the usual time within which a patient is expected. */
const NEAR = 90
export const WEEK_MS = 7 * 86_400_000

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const

/** When a patient usually comes. */
export interface UsualTime {
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number
  /** Minutes after local midnight. */
  readonly minute: number
}

/**
 * The patient a person most likely means at `now`: same weekday, nearest hour, each session of the last weeks counting
 * the more, the nearer it was. Where nobody is expected, the one of the last entry; undefined where there is none.
 */
export function likelyPatient(patients: readonly Patient[], journal: Journal, now: number): Id | undefined {
  const active = patients.filter((patient) => patient.active)
  const expected = active
    .map(({ id, ...patient }) => ({ id, weight: weigh(patient, journal.courseOf(id).sessions, now) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
  return expected[0]?.id ?? lastSeen(active, journal)
}

function lastSeen(active: readonly Patient[], { entries }: Journal): Id | undefined {
  for (const { patient } of entries.newestFirst()) if (active.some(({ id }) => id === patient)) return patient
  return undefined
}

/** The usual time as corrected by hand, else as learned from the last weeks; undefined where there is no habit yet. */
export function usualTime(
  patient: Pick<Patient, 'weekday' | 'minute'>,
  sessions: readonly Session[],
  now: number,
): UsualTime | undefined {
  const corrected = correctedTime(patient)
  if (corrected) return corrected
  const times = recent(sessions, now).map(({ start }) => timeOf(start))
  const [most = []] = WEEKDAYS.map((day) => times.filter(({ weekday }) => weekday === day)).toSorted(
    (a, b) => b.length - a.length,
  )
  return most.length < 2 ? undefined : medianTime(most)
}

const medianTime = (times: readonly UsualTime[]): UsualTime =>
  times.toSorted((a, b) => a.minute - b.minute)[Math.floor(times.length / 2)]!

const correctedTime = ({ weekday, minute }: Pick<Patient, 'weekday' | 'minute'>): UsualTime | undefined =>
  weekday === undefined || minute === undefined ? undefined : { weekday, minute }

function weigh(
  patient: Pick<Patient, 'weekday' | 'minute'>,
  sessions: readonly Session[],
  now: number,
): number {
  const corrected = correctedTime(patient)
  if (corrected) return WEEKS * nearness(corrected, timeOf(now))
  return recent(sessions, now)
    .map(({ entries }) => Math.max(...entries.map(({ at }) => nearness(timeOf(at), timeOf(now)))))
    .reduce((sum, near) => sum + near, 0)
}

/** From 0, not near, to 1, the same minute of the same weekday. */
const nearness = (a: UsualTime, b: UsualTime): number =>
  a.weekday === b.weekday ? Math.max(0, 1 - Math.abs(a.minute - b.minute) / NEAR) : 0

/** Those of the last weeks, oldest first; and those ahead, by a clock that was off. */
function recent(sessions: readonly Session[], now: number): Session[] {
  const near: Session[] = []
  for (let index = sessions.length - 1; index >= 0; index -= 1) {
    const session = sessions[index]!
    if (now - session.start >= WEEKS * WEEK_MS) break
    if (session.start - now < WEEKS * WEEK_MS) near.unshift(session)
  }
  return near
}

function timeOf(at: number): UsualTime {
  const date = new Date(at)
  return { weekday: date.getDay() || 7, minute: date.getHours() * 60 + date.getMinutes() }
}
