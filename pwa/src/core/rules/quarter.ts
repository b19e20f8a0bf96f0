const QUARTER = 15
const LAST_QUARTER = 24 * 60 - QUARTER

/** Minutes after midnight, to the nearest quarter of an hour of the same day. */
export const roundToQuarter = (minute: number): number =>
  Math.min(Math.round(minute / QUARTER) * QUARTER, LAST_QUARTER)
