import type { Id } from '../log/id.ts'
import { saysAnything } from '../queries/entries.ts'
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

/**
 * The sessions of every patient, each oldest first. The order in which the entries are given does not matter; one of
 * which everything was cleared again makes no session.
 */
export function listSessions(entries: readonly Entry[]): ReadonlyMap<Id, readonly Session[]> {
  const byPatient = new Map<Id, Entry[][]>()
  for (const entry of entries.filter(saysAnything).toSorted(oldestFirst)) {
    if (entry.patient === undefined) continue
    const sessions = byPatient.get(entry.patient) ?? []
    const last = sessions.at(-1)
    if (last && entry.at - last.at(-1)!.at < SESSION_GAP_MS) last.push(entry)
    else sessions.push([entry])
    byPatient.set(entry.patient, sessions)
  }
  return new Map([...byPatient].map(([patient, sessions]) => [patient, sessions.map(toSession)]))
}

/** The session that an entry made at `now` belongs to; undefined where it would begin a new one. */
export const currentSession = (sessions: readonly Session[], now: number): Session | undefined =>
  sessions.findLast(({ start, end }) => now - end < SESSION_GAP_MS && start - now < SESSION_GAP_MS)

/** Which session of the patient this is at `now`, or would be. */
export const sessionNumber = (sessions: readonly Session[], now: number): number =>
  currentSession(sessions, now)?.number ?? sessions.length + 1

const oldestFirst = (a: Entry, b: Entry): number => a.at - b.at || (a.id < b.id ? -1 : 1)

const toSession = (entries: readonly Entry[], index: number): Session => ({
  number: index + 1,
  start: entries[0]!.at,
  end: entries.at(-1)!.at,
  entries,
})
