interface Ranked {
  readonly rank: number
}

/**
 * The rank that moves one of a list past its neighbour; null at either end. One action is one op, so only the moved one
 * gets a new rank: between any two there is room for a third.
 */
export function rankPast(listed: readonly Ranked[], at: number, by: -1 | 1): number | null {
  const passed = listed[at + by]
  if (!listed[at] || !passed) return null
  const beyond = listed[at + 2 * by]
  return beyond ? (passed.rank + beyond.rank) / 2 : passed.rank + by
}
