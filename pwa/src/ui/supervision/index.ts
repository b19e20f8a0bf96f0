import { lazy } from '../kit/lazy.tsx'

/* What this room hands out to others. */

export const MeetingNote = lazy(async () => (await import('./MeetingNote.tsx')).MeetingNote)
export const SupervisionSheet = lazy(async () => (await import('./SupervisionSheet.tsx')).SupervisionSheet)
