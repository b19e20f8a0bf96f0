import { recordsOfPatient } from '../../core/log/erasure.ts'
import type { Id } from '../../core/log/id.ts'
import { membersOf, readJoined } from '../../core/queries/joined.ts'
import { eraseRecords } from '../../state/engine/commit.ts'
import { inTurn } from '../../state/engine/inTurn.ts'
import { shown } from '../../state/engine/practice.ts'
import { undoable } from '../../state/engine/undo.ts'

/* Erasing is for good: an undo could not take it back from the devices that have heard of it. */

/** How many entries go with a patient. */
export const countEntriesOf = (patient: Id): number =>
  recordsOf(patient).filter(({ kind }) => kind !== 'patient').length

/** Erases a patient and every entry about them. */
export const erasePatient = (patient: Id): Promise<void> =>
  inTurn(async () => {
    undoable.value = null
    await eraseRecords(recordsOf(patient))
  })

/** What is about a patient, and about whoever was joined into them. */
const recordsOf = (patient: Id) =>
  recordsOfPatient(shown.value.fold, ...membersOf(readJoined(shown.value.fold), patient))
