import type { Wishes } from '../records.ts'
import { isSwitchedOff } from './offers.ts'

const DAY_MS = 86_400_000
/** A question is offered so long after the last answer. */
export const MONTH_MS = 30 * DAY_MS

/**
 * Whether it is time to offer a question: a month after the last answer, or after the first entry where none was ever
 * answered (`since`; undefined where there is neither). Put off, it comes back a month later.
 */
export function reflectionDue(since: number | undefined, settings: Wishes, now: number): boolean {
  if (since === undefined || isSwitchedOff('reflection', {}, settings)) return false
  const putOff = settings.putOff?.['reflection']
  // One from the future was put off by a clock that was off.
  const isAway = putOff !== undefined && now - putOff < MONTH_MS && putOff - now < DAY_MS
  return now - since >= MONTH_MS && !isAway
}
