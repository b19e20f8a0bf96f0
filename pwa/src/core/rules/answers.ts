import type { Checkin } from '../records.ts'

/** Whether both said where they are going, and not the same. An answer that is absent differs from nothing. */
export const answersDiffer = ({ direction, theirs }: Pick<Checkin, 'direction' | 'theirs'>): boolean =>
  direction !== undefined && theirs !== undefined && direction !== theirs
