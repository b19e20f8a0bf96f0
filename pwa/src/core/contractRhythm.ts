import { isKindOf } from './entries.ts'
import type { Contract } from './records.ts'
import { currentSession, sessionNumber, type Session } from './sessions.ts'

/** After how many sessions a contract can be due again, from the most often on; 0, the last, is never. */
export const RHYTHMS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0] as const

/** The next rhythm on offer, rarer (1) or more often (-1); null where there is none. */
export function nextRhythm(every: number, step: 1 | -1): number | null {
  const next =
    step === 1
      ? RHYTHMS.find((one) => rarity(one) > rarity(every))
      : RHYTHMS.findLast((one) => rarity(one) < rarity(every))
  return next ?? null
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

/** Never is the rarest. */
const rarity = (rhythm: number): number => (rhythm === 0 ? Infinity : rhythm)
