import type { Id } from './id.ts'

/**
 * Hybrid logical clock (Kulkarni et al. 2014): milliseconds since 1970 where the device's clock allows it,
 * and a counter where it does not. It orders edits; what a person reads is a separate `at`.
 */
export interface Clock {
  readonly ms: number
  readonly counter: number
}

export interface Stamp extends Clock {
  readonly device: Id
}

export const START: Clock = { ms: 0, counter: 0 }

export const MAX_COUNTER = 0xffff
/** Year 6429. Later values are no clock's drift but an attempt to stop every other clock. */
export const MAX_MS = 2 ** 47

/** The next stamp: after everything seen, and not before `now`. */
export function tick(seen: Clock, now: number): Clock {
  const wall = Math.min(Math.max(Math.trunc(now) || 0, 0), MAX_MS)
  if (wall > seen.ms) return { ms: wall, counter: 0 }
  if (seen.counter < MAX_COUNTER) return { ms: seen.ms, counter: seen.counter + 1 }
  return { ms: seen.ms + 1, counter: 0 }
}

export const witness = (seen: Clock, other: Clock): Clock => (compareClocks(other, seen) > 0 ? other : seen)

export const isPlausible = ({ ms, counter }: Clock): boolean =>
  Number.isInteger(ms) &&
  ms >= 0 &&
  ms <= MAX_MS &&
  Number.isInteger(counter) &&
  counter >= 0 &&
  counter <= MAX_COUNTER

export const compareClocks = (a: Clock, b: Clock): number => a.ms - b.ms || a.counter - b.counter

export const compareStamps = (a: Stamp, b: Stamp): number =>
  compareClocks(a, b) || (a.device < b.device ? -1 : a.device > b.device ? 1 : 0)
