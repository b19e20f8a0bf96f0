import type { Repair } from '../records.ts'
import type { Course } from './journal.ts'
import { currentSession, sessionNumber, type Session } from './sessions.ts'

/** After how many sessions one comes back, where nothing else was chosen. */
export const FOLLOW_UP_AFTER = 1

/** When the two last agreed on how to go on: by the small changes, or by an answer after which the repair goes on. */
export function agreedAt({ done, answers }: Pick<Repair, 'done' | 'answers'>): number | undefined {
  const times = [done['micro-changes'], answers.at(-1)?.at].filter((at) => at !== undefined)
  return times.length > 0 ? Math.max(...times) : undefined
}

/**
 * How many sessions ago a repair's agreement was made, where that is often enough to come back to it; null where it is
 * not, or nothing was agreed, or it is closed. Counted as a contract's sessions are.
 */
export function followUpDue(
  repair: Pick<Repair, 'done' | 'answers' | 'followUpAfter' | 'closedAt'>,
  { sessions }: Pick<Course, 'sessions'>,
  now: number,
): number | null {
  const agreed = agreedAt(repair)
  if (agreed === undefined || repair.closedAt !== undefined) return null
  const since = sessionNumber(sessions, now) - sessionOfAgreement(sessions, agreed)
  return since >= (repair.followUpAfter ?? FOLLOW_UP_AFTER) ? since : null
}

/** A repair makes up no session: an agreement made between two is counted from the one that had begun by then. */
const sessionOfAgreement = (sessions: readonly Session[], agreed: number): number =>
  currentSession(sessions, agreed)?.number ?? sessionNumber(sessions, agreed) - 1
