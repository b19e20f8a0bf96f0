import { lastKnown, type Fold } from './fold.ts'
import type { Id } from './id.ts'

/**
 * How many ops are missing although later ones of the same device have arrived, or ops whose authors know of them:
 * counters have no gaps, so a gap means that something was not sent yet, or that the server withholds or lost it.
 * `unread` ops are here but tell no counter; each may fill one gap.
 */
export function countMissing(fold: Fold, unread: number): number {
  const gaps = [...fold.authors.values()].map(({ seen, told }) => seen.gaps(told))
  return Math.max(0, gaps.reduce((sum, gap) => sum + gap, 0) - unread)
}

/** Ops that the server calls erased, though no opened op erases them. Their bodies are kept here. */
export const countForged = (fold: Fold, claims: readonly Id[]): number =>
  new Set(claims.filter((id) => !fold.tombstones.has(id))).size

/**
 * Whether somebody else writes under this device's id, or did: its storage was cloned or put back from a backup. `n` is
 * the number of ops that this device knows it has written; another device may know of more.
 */
export function isCloned(fold: Fold, device: Id, n: number): boolean {
  const author = fold.authors.get(device)
  return author !== undefined && (author.doubled || lastKnown(author) > n)
}
