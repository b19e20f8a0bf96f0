import { currentCheckin, fieldsBefore, toggleField } from '../core/checkins.ts'
import type { Id } from '../core/id.ts'
import { COMPONENTS, type Checkin, type Fields } from '../core/records.ts'
import { addRecord, editRecord, eraseRecord } from './commit.ts'
import { checkins } from './practice.ts'
import { offerUndo } from './undo.ts'

type Tap = (current: Checkin | undefined) => Fields<'checkin'>

/** One tap on a component or on the direction; the value that stands already is cleared. */
export const tapField = <F extends 'goal' | 'tasks' | 'bond' | 'direction'>(
  patient: Id | undefined,
  field: F,
  value: NonNullable<Checkin[F]>,
): Promise<void> => saveTap(patient, (current) => toggleField(current, field, value))

/** One tap that says that all three components are in tune. */
export const tapAllClear = (patient: Id | undefined): Promise<void> =>
  saveTap(patient, () => Object.fromEntries(COMPONENTS.map((component) => [component, 'clear'])))

let taps: Promise<unknown> = Promise.resolve()

/** Taps wait for one another: the second of two quick ones must find the check-in that the first one began. */
function saveTap(patient: Id | undefined, tap: Tap): Promise<void> {
  const saved = taps.then(() => writeTap(patient, tap))
  taps = saved.catch(() => undefined)
  return saved
}

async function writeTap(patient: Id | undefined, tap: Tap): Promise<void> {
  const now = Date.now()
  const current = currentCheckin(checkins.value, patient, now)
  const fields = tap(current)
  if (current) {
    await editRecord('checkin', current.id, fields)
    offerUndo(() => editRecord('checkin', current.id, fieldsBefore(current, fields)))
  } else {
    const id = await addRecord('checkin', { at: now, ...(patient && { patient }), ...fields })
    offerUndo(() => eraseRecord('checkin', id))
  }
}
