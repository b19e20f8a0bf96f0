import type { Fold, FoldedRecord } from '../log/fold.ts'
import type { Reflection } from '../records.ts'
import { readNumber, readText } from './fields.ts'

/** Every answer that was written, newest first. One of which the text was cleared is not among them. */
export const listReflections = (fold: Fold): Reflection[] =>
  [...fold.records.reflection.values()]
    .flatMap((record) => readReflection(record) ?? [])
    .toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))

/** Null while there is no question, no time or no text. */
export function readReflection(record: FoldedRecord): Reflection | null {
  const question = readText(record, 'question')
  const at = readNumber(record, 'at')
  const text = readText(record, 'text')
  if (question === undefined || at === undefined || text === undefined) return null
  return { id: record.id, question, at, text }
}
