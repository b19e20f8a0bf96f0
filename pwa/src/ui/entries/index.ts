import { lazy } from '../kit/lazy.tsx'

/* What this room hands out to others. */

export { EntryList } from './EntryList.tsx'
export { EntryWhat } from './EntryWhat.tsx'
export { openEntry } from './openedEntry.ts'
export const EntryTable = lazy(async () => (await import('./EntryTable.tsx')).EntryTable)
