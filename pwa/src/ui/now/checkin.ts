import type { Id } from '../../core/log/id.ts'
import type { Checkin, Fields } from '../../core/records.ts'
import { allClear, currentCheckin, toggleField, toggleSign } from '../../core/rules/checkins.ts'
import { addRecord, editRecord, eraseRecord } from '../../state/engine/commit.ts'
import { inTurn } from '../../state/engine/inTurn.ts'
import { findRecord, shown } from '../../state/engine/practice.ts'
import { offerUndo, undoable } from '../../state/engine/undo.ts'
import { editEntry } from '../../state/features/entries.ts'

type Patient = Id | undefined
type Tap = (current: Checkin | undefined) => Fields<'checkin'>

/** One tap on a component or on the direction; the value that stands already is cleared. */
export const tapField = <F extends 'goal' | 'tasks' | 'bond' | 'direction'>(
  patient: Patient,
  field: F,
  value: NonNullable<Checkin[F]>,
): Promise<void> => saveTap(patient, (current) => toggleField(current, field, value))

/** One tap that says that all three components are in tune; then nothing hums any more. */
export const tapAllClear = (patient: Patient): Promise<void> =>
  saveTap(patient, (current) => (current?.hums ? { ...allClear, hums: null } : allClear))

/** One tap that says that something hums, without saying what. */
export const tapHums = (patient: Patient): Promise<void> =>
  saveTap(patient, (current) => toggleField(current, 'hums', true))

export const tapSign = (patient: Patient, sign: string): Promise<void> =>
  saveTap(patient, (current) => toggleSign(current, sign))

/**
 * Keeps what is said of one check-in: of the one given, or else of the one that the first of it begins. However much
 * later something is kept, it goes to the same check-in. Each call answers its id. No undo is offered, and that of the tap
 * that began the check-in is over: it would take along what is kept here.
 */
export function checkinKeeper(patient: Patient, checkin: Id | undefined): (tap: Tap) => Promise<Id> {
  let bound = checkin
  const keep = async (tap: Tap): Promise<Id> => {
    undoable.value = null
    if (bound && findRecord('checkin', bound)) await editRecord('checkin', bound, tap(findCheckin(bound)))
    else
      bound = await addRecord('checkin', { at: Date.now(), ...(patient && { patient }), ...tap(undefined) })
    return bound
  }
  return (tap) => inTurn(() => keep(tap))
}

/** The check-in as it stands at this moment. */
function findCheckin(id: Id): Checkin | undefined {
  const entry = shown.value.journal.entries.get(id)
  return entry?.kind === 'checkin' ? entry : undefined
}

const saveTap = (patient: Patient, tap: Tap): Promise<void> => inTurn(() => writeTap(patient, tap))

async function writeTap(patient: Patient, tap: Tap): Promise<void> {
  const now = Date.now()
  const current = currentCheckin(shown.value.journal, patient, now)
  const fields = tap(current)
  if (current) return editEntry('checkin', current.id, fields)
  const id = await addRecord('checkin', { at: now, ...(patient && { patient }), ...fields })
  offerUndo(() => eraseRecord('checkin', id))
}
