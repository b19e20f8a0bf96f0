/* What this room hands out to others. */

export { OpenedRecord, RecordOpener } from './RecordOpener.tsx'
