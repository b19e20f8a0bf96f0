import type { Journal } from './journal.ts'
import { WEEK_MS, WEEKS } from './likely.ts'

/** How often each sign was observed in the last weeks. */
export function countSigns({ entries }: Journal, now: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const entry of entries.newestFirst()) {
    if (now - entry.at >= WEEKS * WEEK_MS) break
    if (entry.kind !== 'checkin') continue
    for (const sign of entry.signs) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  return counts
}

/** The signs used most first; equals stay in the order given. */
export const sortByUse = <S extends string>(signs: readonly S[], counts: ReadonlyMap<string, number>): S[] =>
  signs.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
