import type { Entry } from '../records.ts'

/** Entries on one patient that lie less than this apart belong to one session. */
export const SESSION_GAP_MS = 3 * 3_600_000

/** A session is derived, never begun or ended by hand: one patient's entries with no long gap between them. */
export interface Session {
  /** Counted from 1 for each patient. */
  readonly number: number
  readonly start: number
  readonly end: number
  /** Oldest first. */
  readonly entries: readonly Entry[]
}

/** The sessions that one patient's entries (oldest first) make up from the place `from` on, where session `number` begins. */
export function* sessionsFrom(entries: readonly Entry[], from: number, number: number): Generator<Session> {
  for (let [start, at] = [from, from + 1]; start < entries.length; at += 1) {
    if (at < entries.length && entries[at]!.at - entries[at - 1]!.at < SESSION_GAP_MS) continue
    yield toSession(entries.slice(start, at), number)
    start = at
    number += 1
  }
}

/** The session that an entry made at `now` belongs to; undefined where it would begin a new one. */
export function currentSession(sessions: readonly Session[], now: number): Session | undefined {
  for (let index = sessions.length - 1; index >= 0; index -= 1) {
    const { start, end } = sessions[index]!
    if (now - end >= SESSION_GAP_MS) return undefined
    if (start - now < SESSION_GAP_MS) return sessions[index]
  }
  return undefined
}

/** The session in which something was entered at this very time; there must be one. */
export function sessionOf(sessions: readonly Session[], at: number): Session {
  let [low, high] = [0, sessions.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sessions[middle]!.end < at) low = middle + 1
    else high = middle
  }
  return sessions[low]!
}

/** Which session of the patient this is at `now`, or would be: those that a clock that was off put ahead do not count. */
export function sessionNumber(sessions: readonly Session[], now: number): number {
  let before = sessions.length
  while (before > 0 && sessions[before - 1]!.start > now) before -= 1
  return currentSession(sessions, now)?.number ?? before + 1
}

const toSession = (entries: readonly Entry[], number: number): Session => ({
  number,
  start: entries[0]!.at,
  end: entries.at(-1)!.at,
  entries,
})
