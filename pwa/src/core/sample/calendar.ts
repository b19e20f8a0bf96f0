/* When things happened in the sample, told from today. */

import { startOfDay } from '../rules/journal.ts'
import { WEEKS_BACK, type CoursePlan } from './courses.ts'

const MINUTE_MS = 60_000
/** By then today's session is over, and everything stands as it will for the rest of the day. */
const SETTLED_MS = 8 * 60 * MINUTE_MS

/** A session as it was held: what was done so many minutes after its beginning has this time. */
export interface Held {
  /** How many of this client's sessions came after it. */
  readonly ago: number
  readonly minute: (after: number) => number
}

/** The local time so many days before the day that begins at `day`. */
export function timeAgo(day: number, days: number, minute: number): number {
  const time = new Date(day)
  time.setDate(time.getDate() - days)
  return time.setHours(0, minute, 0, 0)
}

/** One client's sessions, the last one first. */
export function sessionsOf(now: number, { daysAgo, minute, off }: CoursePlan): Held[] {
  const day = startOfDay(now)
  const weeks = Array.from({ length: WEEKS_BACK }, (_, week) => week).filter((week) => !off.includes(week))
  const last = workingDaysAgo(day, daysAgo)
  return weeks.map((week, ago) => {
    const start = timeAgo(day, last + 7 * week, minute)
    return { ago, minute: (after) => heldBy(now, day, start + after * MINUTE_MS) }
  })
}

/** Before the morning is over, today's session is drawn together so that none of it is still to come. */
const heldBy = (now: number, day: number, at: number): number =>
  at < day ? at : Math.trunc(day + (at - day) * Math.min(1, (now - day) / SETTLED_MS))

/** How many days it is to so many working days before: nobody is seen at the weekend, unless that is today. */
function workingDaysAgo(day: number, working: number): number {
  let days = 0
  for (let left = working; left > 0;) {
    days += 1
    if (![0, 6].includes(new Date(timeAgo(day, days, 0)).getDay())) left -= 1
  }
  return days
}
