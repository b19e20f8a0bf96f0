/* What this room hands out to others. */

export { EntryList } from './EntryList.tsx'
export { EntryTable } from './EntryTable.tsx'
export { EntryWhat } from './EntryWhat.tsx'
