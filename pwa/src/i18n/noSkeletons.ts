/*
 * Stands in the build for @formatjs/icu-skeleton-parser, which reads number and date skeletons (`{n, number, ::…}`).
 * Our messages must have none (a test reads them all), and it would add 2 kB to the parser of phrases.
 */

function refuse(): never {
  throw new Error('messages hold no skeletons: format numbers and dates with Intl')
}

export const parseNumberSkeleton = refuse
export const parseNumberSkeletonFromString = refuse
export const parseDateTimeSkeleton = refuse
