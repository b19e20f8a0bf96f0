import { lazy } from '../kit/lazy.tsx'

/* What this room hands out to others. */

export const Closing = lazy(async () => (await import('./Closing.tsx')).Closing)
export const ContractSheet = lazy(async () => (await import('./ContractSheet.tsx')).ContractSheet)
