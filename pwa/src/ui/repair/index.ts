import { lazy } from '../kit/lazy.tsx'

/* What this room hands out to others. */

export const RepairGlance = lazy(async () => (await import('./RepairGlance.tsx')).RepairGlance)
export const PatientRepairs = lazy(async () => (await import('./PatientRepairs.tsx')).PatientRepairs)
export const RepairOfEntry = lazy(async () => (await import('./RepairOfEntry.tsx')).RepairOfEntry)
