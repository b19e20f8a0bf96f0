import { isKindOf } from '../queries/entries.ts'
import type { Summary } from '../records.ts'
import { currentSession, type Session } from './sessions.ts'

/**
 * The summary whose opening is to be said now: the last one kept in an earlier session and not said yet. One written in
 * the present session is for the next.
 */
export function keptOpening(sessions: readonly Session[], now: number): Summary | undefined {
  const present = currentSession(sessions, now)
  return sessions
    .filter((session) => session !== present)
    .flatMap(({ entries }) => entries.filter(isKindOf('summary')))
    .findLast(({ opening, openingDoneAt }) => opening !== undefined && openingDoneAt === undefined)
}
