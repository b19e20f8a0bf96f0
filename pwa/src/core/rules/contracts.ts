import type { Contract, Patient } from '../records.ts'
import type { Course } from './journal.ts'
import { currentSession, sessionNumber, sessionOf } from './sessions.ts'

export const CONTRACT_EVERY = 6

/** After how many sessions a contract can be due again; 0: never. */
export const RHYTHMS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0] as const

/** The contract that holds: the last one made. */
export const lastContract = ({ contracts }: Course): Contract | undefined => contracts.all.at(-1)

/**
 * How many sessions ago the contract was made, where that is often enough for it to be due again; null where it is not.
 * Without a contract it is counted from before the first session.
 */
export function contractDue(
  { contractEvery = CONTRACT_EVERY }: Pick<Patient, 'contractEvery'>,
  course: Course,
  now: number,
): number | null {
  const contract = lastContract(course)
  const made = contract ? sessionOf(course.sessions, contract.at).number : 0
  const since = sessionNumber(course.sessions, now) - made
  return contractEvery > 0 && since >= contractEvery ? since : null
}

/** The last contract made before the present session (none that a clock that was off put ahead), and how many sessions ago that was. */
export function earlierContract(
  course: Course,
  now: number,
): { contract: Contract; ago: number } | undefined {
  const present = currentSession(course.sessions, now)
  for (const contract of course.contracts.newestFirst()) {
    const made = sessionOf(course.sessions, contract.at)
    if (made !== present && made.start <= now)
      return { contract, ago: sessionNumber(course.sessions, now) - made.number }
  }
  return undefined
}
