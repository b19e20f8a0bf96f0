import { signal } from '@preact/signals'
import type { Id } from '../../core/log/id.ts'

/** The meeting whose note stands open, over the agenda. What was discussed in it leaves the place where that was said. */
export const openedMeeting = signal<Id | null>(null)
