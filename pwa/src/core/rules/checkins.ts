import type { Id } from '../log/id.ts'
import { signField } from '../queries/entries.ts'
import type { Checkin, Entry, Fields } from '../records.ts'
import type { Journal } from './journal.ts'

/** Taps within this time on the same patient belong to one check-in. */
export const SAME_CHECKIN_MS = 2 * 60_000

/** The check-in that a tap at `now` on this patient goes to, or undefined where the tap begins a new one. */
export function currentCheckin(
  { entries }: Journal,
  patient: Id | undefined,
  now: number,
): Checkin | undefined {
  for (const entry of entries.newestFirst()) {
    if (now - entry.at >= SAME_CHECKIN_MS) return undefined
    if (entry.kind === 'checkin' && entry.patient === patient && entry.at - now < SAME_CHECKIN_MS)
      return entry
  }
  return undefined
}

/** Whether an entry lies ahead of now by more than clocks differ: made by a clock that was off. */
export const isAhead = ({ at }: Pick<Entry, 'at'>, now: number): boolean => at - now >= SAME_CHECKIN_MS

/** What a tap writes: a value chosen again is cleared, because absent is not "fine". */
export const toggleField = <F extends 'goal' | 'tasks' | 'bond' | 'direction' | 'theirs' | 'hums'>(
  current: Checkin | undefined,
  field: F,
  value: NonNullable<Checkin[F]>,
): Fields<'checkin'> => ({ [field]: current?.[field] === value ? null : value }) as Fields<'checkin'>

export const toggleSign = (current: Checkin | undefined, sign: string): Fields<'checkin'> => ({
  [signField(sign)]: current?.signs.includes(sign) ? null : true,
})

/** What one tap on "all in tune" writes. */
export const allClear: Fields<'checkin'> = { goal: 'clear', tasks: 'clear', bond: 'clear' }
