import { lazy } from '../kit/lazy.tsx'

/* What this room hands out to others. */

export const AddPatient = lazy(async () => (await import('./AddPatient.tsx')).AddPatient)
export const ErasePatient = lazy(async () => (await import('./ErasePatient.tsx')).ErasePatient)
