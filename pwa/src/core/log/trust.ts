import type { Fold } from './fold.ts'
import type { Id } from './id.ts'

/**
 * How many ops of other devices are missing although later ones of the same device have arrived: counters have no
 * gaps, so a gap means that something was not sent yet, or that the server withholds it. `unread` ops are here but
 * tell no counter; each may fill one gap.
 */
export function countMissing(fold: Fold, unread: number): number {
  const seen = new Map<Id, Set<number>>()
  const see = (device: Id, n: number) => {
    const counters = seen.get(device) ?? new Set()
    seen.set(device, counters.add(n))
  }
  for (const { content } of fold.applied.values()) {
    see(content.stamp.device, content.n)
    if (content.type === 'erase') for (const [device, n] of content.lost) see(device, n)
  }
  const gaps = [...seen.values()].map((counters) => lastOf(counters) - counters.size)
  return Math.max(0, gaps.reduce((sum, gap) => sum + gap, 0) - unread)
}

/** Ops that the server calls erased, though no opened op erases them. Their bodies are kept here. */
export const countForged = (fold: Fold, claims: readonly Id[]): number =>
  new Set(claims.filter((id) => !fold.tombstones.has(id))).size

/**
 * Whether somebody else writes under this device's id: its storage was cloned or put back from a backup. `n` is the
 * number of ops that this device knows it has written.
 */
export function isCloned(fold: Fold, device: Id, n: number): boolean {
  const counters = new Set<number>()
  for (const { content } of fold.applied.values()) {
    if (content.stamp.device !== device) continue
    if (content.n > n || counters.has(content.n)) return true
    counters.add(content.n)
  }
  return false
}

const lastOf = (counters: ReadonlySet<number>): number =>
  [...counters].reduce((last, n) => Math.max(last, n), 0)
