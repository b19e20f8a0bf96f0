/* What every kind of entry has in common: changed, assigned, kept in its session, erased. */

import type { EntryState } from '../../core/log/entryState.ts'
import type { FoldedRecord } from '../../core/log/fold.ts'
import { fieldsToRestore } from '../../core/log/history.ts'
import type { Id } from '../../core/log/id.ts'
import { isKindOf } from '../../core/queries/entries.ts'
import { supervisionIdOf } from '../../core/queries/supervision.ts'
import type { Entry, EntryKind, Fields, Kind } from '../../core/records.ts'
import { currentSession, SESSION_GAP_MS } from '../../core/rules/sessions.ts'
import { addRecord, editRecord, eraseRecords } from '../engine/commit.ts'
import { inTurn } from '../engine/inTurn.ts'
import { agenda, courseOf, findRecord, journal, shown, stateOf } from '../engine/practice.ts'
import { offerUndo, undoable } from '../engine/undo.ts'

/** Two sessions in a row may both be nobody's yet: what is older than this is not taken for the present one's. */
const NOBODY_MS = 30 * 60_000

/** Changes a record; for a while the change can be taken back, and then everything is as it was. */
export async function editEntry<K extends Kind>(kind: K, id: Id, fields: Fields<K>): Promise<void> {
  const before = fieldsToRestore(findRecord(kind, id), fields) as Fields<K>
  await editRecord(kind, id, fields)
  offerUndo(() => editRecord(kind, id, before))
}

/** One tap in an entry, on what stands there when its turn comes: after the tap before it. */
export const tapInEntry = <K extends EntryKind>(
  kind: K,
  id: Id,
  change: (entry: Extract<Entry, { kind: K }>) => Fields<K>,
): Promise<void> =>
  inTurn(async () => {
    const entry = shown.value.journal.entries.get(id)
    if (entry && isKindOf(kind)(entry)) await editEntry(kind, id, change(entry))
  })

/** What is about somebody, and may be taken to supervision. */
type Taken = EntryKind | 'repair'

/** Says whose an entry is, or a repair. What it sent to supervision goes along. */
export const assignEntry = (kind: Taken, id: Id, patient: Id | null): Promise<void> =>
  inTurn(async () => {
    const before = fieldsToRestore(findRecord(kind, id), { patient }) as { patient: Id | null }
    await writePatient(kind, id, patient)
    offerUndo(() => writePatient(kind, id, before.patient))
  })

/**
 * Writes to the entry of this kind in the patient's present session, and begins it where there is none. Answers its id.
 * No undo is offered: what is written here stands before one's eyes and is changed there.
 */
export const keepInSession = <K extends EntryKind>(
  kind: K,
  patient: Id | undefined,
  fields: Fields<K>,
): Promise<Id> =>
  inTurn(async () => {
    const now = Date.now()
    const kept = entryInSession(kind, patient, now)
    if (!kept) return addRecord(kind, { at: now, ...(patient && { patient }), ...fields } as Fields<K>)
    await editRecord(kind, kept.id, fields)
    return kept.id
  })

/**
 * The entry of this kind in the present session; the last one where there are several. One in which nothing stands any
 * more, or nothing yet, makes no session, but it is there to be written to.
 */
export function entryInSession<K extends EntryKind>(kind: K, patient: Id | undefined, now: number) {
  const gap = patient === undefined ? NOBODY_MS : SESSION_GAP_MS
  const present = patient === undefined ? undefined : currentSession(courseOf(patient).sessions, now)
  const { start, end } = present ?? { start: now, end: now }
  for (const entry of journal().entries.newestFirst()) {
    if (start - entry.at >= gap) return undefined
    if (isKindOf(kind)(entry) && entry.patient === patient && entry.at - end < gap) return entry
  }
  return undefined
}

/** The item that holds what a record takes to supervision, or would hold it. */
export const agendaItemOf = (from: Id): Id => supervisionIdOf(from, shown.value.fold.erased)

/** Where an entry is, with what it sent to supervision: never better than the lesser of the two. */
export function stateOfEntry({ kind, id }: Entry): EntryState {
  const own = stateOf(kind, id)
  const item = agenda().itemOf(id)
  const sent = item === undefined ? own : stateOf('supervision', item)
  return WORST_FIRST.find((state) => state === own || state === sent)!
}

/** The records that make up an entry: its own, and what it sent to supervision. */
export const recordsOfEntry = (kind: Taken, id: Id): FoldedRecord[] =>
  [findRecord(kind, id), findRecord('supervision', agendaItemOf(id))].flatMap((record) => record ?? [])

/** Erases an entry for good, or a repair, and what it sent to supervision. An undo could not take that back from other devices. */
export const eraseEntry = (kind: Taken, id: Id): Promise<void> =>
  inTurn(async () => {
    undoable.value = null
    await eraseRecords(recordsOfEntry(kind, id))
  })

const WORST_FIRST = ['sample', 'failed', 'here', 'waiting', 'synced'] as const satisfies readonly EntryState[]

async function writePatient(kind: Taken, id: Id, patient: Id | null): Promise<void> {
  await editRecord(kind, id, { patient } as Fields<typeof kind>)
  const item = agendaItemOf(id)
  if (findRecord('supervision', item)) await editRecord('supervision', item, { patient })
}
