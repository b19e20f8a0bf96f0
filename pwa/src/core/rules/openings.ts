import type { Summary } from '../records.ts'
import type { Course } from './journal.ts'
import { currentSession, sessionOf } from './sessions.ts'

/**
 * The summary whose opening is to be said now: the last one kept in an earlier session and not said yet. One written in
 * the present session is for the next.
 */
export function keptOpening(course: Course, now: number): Summary | undefined {
  const present = currentSession(course.sessions, now)
  for (const summary of course.unsaid.newestFirst())
    if (sessionOf(course.sessions, summary.at) !== present) return summary
  return undefined
}
