import type { Reflection, Wishes } from '../records.ts'
import { startOfDay } from './journal.ts'
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

/** What was begun today goes on; another day's answer is one of its own. `answers`: newest first. */
export const answerOfToday = (
  question: string,
  answers: readonly Reflection[],
  now: number,
): Reflection | undefined =>
  answers.find((answer) => answer.question === question && answer.at >= startOfDay(now))

/** The question that a visit begins with: the one begun today, else the one not answered for the longest. */
export function questionToOpen<Q extends string>(
  questions: readonly Q[],
  answers: readonly Reflection[],
  now: number,
): Q {
  const last = (question: Q) => answers.find((answer) => answer.question === question)?.at ?? -Infinity
  const begun = answers.find(({ at }) => at >= startOfDay(now))?.question
  return (
    questions.find((question) => question === begun) ??
    questions.reduce((first, question) => (last(question) < last(first) ? question : first))
  )
}
