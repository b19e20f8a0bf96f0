import { isKindOf } from '../queries/entries.ts'
import type { Contract, Patient } from '../records.ts'
import { currentSession, sessionNumber, type Session } from './sessions.ts'

export const CONTRACT_EVERY = 6

/** After how many sessions a contract can be due again; 0: never. */
export const RHYTHMS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0] as const

/** The contract that holds: the last one made. */
export const lastContract = (sessions: readonly Session[]): Contract | undefined =>
  sessions.flatMap(({ entries }) => entries.filter(isKindOf('contract'))).at(-1)

/**
 * How many sessions ago the contract was made, where that is often enough for it to be due again; null where it is not.
 * Without a contract it is counted from before the first session.
 */
export function contractDue(
  { contractEvery = CONTRACT_EVERY }: Pick<Patient, 'contractEvery'>,
  sessions: readonly Session[],
  now: number,
): number | null {
  const made = sessions.findLast(({ entries }) => entries.some(isKindOf('contract')))?.number ?? 0
  const since = sessionNumber(sessions, now) - made
  return contractEvery > 0 && since >= contractEvery ? since : null
}

/** The last contract made before the present session, and how many sessions ago that was. */
export function earlierContract(
  sessions: readonly Session[],
  now: number,
): { contract: Contract; ago: number } | undefined {
  const present = currentSession(sessions, now)
  const made = sessions.findLast(
    (session) => session !== present && session.entries.some(isKindOf('contract')),
  )
  const contract = made?.entries.findLast(isKindOf('contract'))
  return made && contract && { contract, ago: sessionNumber(sessions, now) - made.number }
}
