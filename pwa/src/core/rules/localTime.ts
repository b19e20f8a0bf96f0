/* A time as `<input type="datetime-local">` has it: `2026-11-23T15:30`, in the zone of the device, to the minute. */

const SHAPE = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/

export function writeLocalTime(at: number): string {
  const date = new Date(at)
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-')
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`
}

/**
 * Milliseconds since 1970, or why that cannot be when an entry was made: a part is missing or it lies before 1970 (a
 * year that is still being typed does), or it has not come yet. In the hour that a night has twice it is the time nearer
 * to `before`, which stood there.
 */
export function readLocalTime(text: string, now: number, before: number): number | 'incomplete' | 'future' {
  const at = SHAPE.test(text) ? new Date(text).getTime() : NaN
  if (!(at >= 0)) return 'incomplete'
  const [nearest = at] = [at, at - HOUR_MS, at + HOUR_MS]
    .filter((one) => one <= now && writeLocalTime(one) === writeLocalTime(at))
    .toSorted((a, b) => Math.abs(a - before) - Math.abs(b - before))
  return nearest > now ? 'future' : nearest
}

const HOUR_MS = 3_600_000

const two = (part: number): string => String(part).padStart(2, '0')
