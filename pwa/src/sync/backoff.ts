const FIRST_MS = 2_000
const LONGEST_MS = 5 * 60_000
export const ROUND_MS = 60_000

/**
 * How long to wait before the next try, in milliseconds: doubling from two seconds to five minutes, each time with
 * full jitter over its upper half, so that devices that failed together do not come back together.
 */
export function retryDelay(failures: number, random: () => number, retryAfterSeconds = 0): number {
  const ceiling = Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_MS)
  return Math.max(ceiling * (0.5 + random() / 2), retryAfterSeconds * 1_000)
}

/** How long until the next ordinary round, in milliseconds: a minute, give or take a tenth. */
export const roundDelay = (random: () => number): number => ROUND_MS * (0.9 + random() / 5)
