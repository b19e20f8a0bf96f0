import { isText, type Kind } from '../records.ts'
import { compareStamps, type Stamp } from './clock.ts'
import type { FoldedRecord } from './fold.ts'
import type { Id } from './id.ts'
import type { Value } from './ops.ts'

/** Who pauses for longer than this wrote again. */
const WRITING_MS = 60_000

/** What one op changed in a record. */
export interface Edit {
  readonly op: Id
  /** Of which kind the record is. */
  readonly kind: Kind
  readonly stamp: Stamp
  readonly changes: readonly Change[]
}

/** A field and what stood in it before and after; null: nothing. */
export interface Change {
  readonly field: string
  readonly from: Value
  readonly to: Value
}

/**
 * Every change made to these records since each was begun and not erased, newest first; the same on all devices. What a
 * record began with shows as what a change found there. A value written over itself is no change; a text written on end
 * is one.
 */
export const readHistory = (records: readonly FoldedRecord[]): Edit[] =>
  records.flatMap(listEdits).toSorted(newestFirst)

/** The fields that restore what stands now once `written` has been written over it; absent is absent again. */
export const fieldsToRestore = (
  record: FoldedRecord | undefined,
  written: Readonly<{ [field: string]: unknown }>,
): { [field: string]: Value } =>
  Object.fromEntries(
    Object.keys(written).map((field) => [field, record?.fields.get(field)?.[0]?.value ?? null]),
  )

function listEdits(record: FoldedRecord): Edit[] {
  const began = beginningOf(record)
  const edits = [...record.ops].flatMap(([op, { stamp }]) => {
    const changes = op === began ? [] : changesBy(record, op)
    return changes.length > 0 ? { op, kind: record.kind, stamp, changes } : []
  })
  return joinWriting(edits.toSorted(newestFirst))
}

/** A text is kept every few seconds while it is written. What one device wrote on end is told as one edit. */
function joinWriting(edits: readonly Edit[]): Edit[] {
  const told: Edit[] = []
  for (const edit of edits) {
    const later = told.at(-1)
    if (later && isSameWriting(edit, later))
      told[told.length - 1] = { ...later, changes: spanning(edit, later) }
    else told.push(edit)
  }
  return told.filter(({ changes }) => changes.some(({ from, to }) => from !== to))
}

function isSameWriting({ kind, stamp, changes }: Edit, later: Edit): boolean {
  const [change, next] = [changes[0]!, later.changes[0]!]
  return (
    changes.length === 1 &&
    later.changes.length === 1 &&
    isText(kind, change.field) &&
    change.field === next.field &&
    change.to === next.from &&
    stamp.device === later.stamp.device &&
    later.stamp.ms - stamp.ms < WRITING_MS
  )
}

const spanning = ({ changes: [change] }: Edit, { changes: [next] }: Edit): Change[] => [
  { ...next!, from: change!.from },
]

const beginningOf = (record: FoldedRecord): Id | undefined =>
  [...record.ops]
    .map(([op, { stamp }]) => ({ op, stamp }))
    .toSorted(newestFirst)
    .at(-1)?.op

/** By field, so that it does not matter in which order the fields arrived. */
const changesBy = (record: FoldedRecord, op: Id): Change[] =>
  [...record.fields]
    .flatMap(([field, written]) => {
      const index = written.findIndex((one) => one.op === op)
      if (index < 0) return []
      const change = { field, from: written[index + 1]?.value ?? null, to: written[index]!.value }
      return change.from === change.to ? [] : change
    })
    .toSorted((a, b) => (a.field < b.field ? -1 : 1))

/** Two ops share a stamp only where a device was cloned; the op id then decides, as in the fold. */
const newestFirst = (a: Pick<Edit, 'op' | 'stamp'>, b: Pick<Edit, 'op' | 'stamp'>): number =>
  compareStamps(b.stamp, a.stamp) || (a.op < b.op ? 1 : -1)
