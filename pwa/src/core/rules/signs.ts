import type { Checkin } from '../records.ts'

/** How often each sign was observed. */
export function countSigns(checkins: readonly Checkin[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { signs } of checkins) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return counts
}

/** The signs used most first; equals stay in the order given. */
export const sortByUse = <S extends string>(signs: readonly S[], counts: ReadonlyMap<string, number>): S[] =>
  signs.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
