import type { Fold, FoldedRecord } from './fold.ts'
import type { Id } from './id.ts'
import type { Action } from './ops.ts'

/** Most ids that one op may list as erased. */
const MOST_ERASES = 1_000

/** An op that erases: what it says, and the ops whose bodies it empties everywhere. */
export interface Erasure {
  readonly action: Action
  readonly erases: readonly Id[]
}

/** The ops that erase these records with every op of theirs known here, in order: as few as there may be. */
export function planErasure(records: readonly FoldedRecord[]): Erasure[] {
  const doomed = records.flatMap((record) =>
    [...record.ops].map(([op, { stamp, n }]) => ({ record: record.id, op, by: stamp.device, n })),
  )
  return chunk(doomed, MOST_ERASES).map((part) => ({
    action: {
      type: 'erase',
      records: [...new Set(part.map(({ record }) => record))],
      lost: part.map(({ by, n }) => [by, n] as const),
    },
    erases: part.map(({ op }) => op),
  }))
}

/**
 * Everything that is about a patient. The patient's own record comes last: where erasing is cut off in between,
 * the patient is still there to be erased again.
 */
export function recordsOfPatient(fold: Fold, patient: Id): FoldedRecord[] {
  const about = Object.values(fold.records).flatMap((records) =>
    [...records.values()].filter((record) => record.fields.get('patient')?.[0]?.value === patient),
  )
  const own = fold.records.patient.get(patient)
  return own ? [...about, own] : about
}

const chunk = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  )
