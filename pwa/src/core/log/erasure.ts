import type { Fold, FoldedRecord } from './fold.ts'
import type { Id } from './id.ts'
import type { Action, SetContent } from './ops.ts'

/** Most ids that one op may list as erased. */
const MOST_ERASES = 1_000

/** An op that erases: what it says, and the ops whose bodies it empties everywhere. */
export interface Erasure {
  readonly action: Action
  readonly erases: readonly Id[]
}

/** The ops that erase these records with every op of theirs known here, in order: as few as there may be. */
export const planErasure = (records: readonly FoldedRecord[]): Erasure[] =>
  eraseOps(records.flatMap((record) => [...record.ops]))

/**
 * What is left to erase of things erased before: edits, and entries about a patient, that another device made while it
 * had not heard of the erasure yet. Of records only `suspects` are looked at.
 */
export function planRest(fold: Fold, suspects: Iterable<FoldedRecord>): Erasure[] {
  if (fold.erased.size === 0) return []
  const strays = [...suspects].filter((record) => fold.erased.has(patientOf(record) as Id))
  return [...eraseOps([...fold.late]), ...planErasure(strays)]
}

/** Of ops that arrived, and of those before them, which bodies are to be emptied, whichever of the two stands first. */
export function bodiesToEmpty(
  { tombstones, applied }: Fold,
  arrived: readonly { readonly id: Id; readonly body: unknown; readonly erases: readonly Id[] }[],
): Id[] {
  const here = arrived.filter((op) => op.body !== null && op.erases.length === 0 && tombstones.has(op.id))
  const earlier = arrived.flatMap((op) => op.erases.filter((id) => applied.get(id)?.content.type === 'set'))
  return [...new Set([...here.map((op) => op.id), ...earlier])]
}

/** Every record there is. */
export const allRecords = (fold: Fold): FoldedRecord[] =>
  Object.values(fold.records).flatMap((records) => Array.from(records.values()))

const eraseOps = (ops: readonly (readonly [op: Id, content: SetContent])[]): Erasure[] =>
  chunk(ops, MOST_ERASES).map((part) => ({
    action: {
      type: 'erase',
      records: [...new Set(part.map(([, { record }]) => record))],
      lost: part.map(([, { stamp, n }]) => [stamp.device, n] as const),
    },
    erases: part.map(([op]) => op),
  }))

/**
 * Everything that is about a patient, who may be there under several ids. The patient's own records come last: where
 * erasing is cut off in between, the patient is still there to be erased again.
 */
export function recordsOfPatient(fold: Fold, ...ids: readonly Id[]): FoldedRecord[] {
  const about = allRecords(fold).filter((record) => ids.includes(patientOf(record) as Id))
  return [...about, ...ids.flatMap((id) => fold.records.patient.get(id) ?? []).toReversed()]
}

/** Whom a record is about. */
const patientOf = (record: FoldedRecord): unknown => record.fields.get('patient')?.[0]?.value

const chunk = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  )
