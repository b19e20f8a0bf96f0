import { recordsOfPatient } from '../../core/log/erasure.ts'
import type { Id } from '../../core/log/id.ts'
import { eraseRecords } from '../../state/engine/commit.ts'
import { inTurn } from '../../state/engine/inTurn.ts'
import { replica } from '../../state/engine/practice.ts'
import { undoable } from '../../state/engine/undo.ts'

/* Erasing is for good: an undo could not take it back from the devices that have heard of it. */

/** How many entries go with a patient. */
export const countEntriesOf = (patient: Id): number =>
  recordsOfPatient(replica.fold, patient).filter(({ kind }) => kind !== 'patient').length

/** Erases a patient and every entry about them. */
export const erasePatient = (patient: Id): Promise<void> =>
  inTurn(async () => {
    undoable.value = null
    await eraseRecords(recordsOfPatient(replica.fold, patient))
  })
