/* The supervision agenda. */

import type { Id } from '../../core/log/id.ts'
import type { Autocheck, SupervisionItem } from '../../core/records.ts'
import { eraseRecord } from '../engine/commit.ts'
import { inTurn } from '../engine/inTurn.ts'
import { findRecord, replica } from '../engine/practice.ts'
import { undoable } from '../engine/undo.ts'
import { agendaItemOf, editEntry } from './entries.ts'

/** Keeps the text of an item: the first one puts it on the agenda, with what goes along; without one it is off. */
export const keepSupervisionItem = (
  id: Id,
  text: string,
  { patient, from }: Pick<SupervisionItem, 'patient' | 'from'> = {},
): Promise<void> =>
  inTurn(async () => {
    const known = findRecord('supervision', id)
    const began = known ? {} : { at: Date.now(), ...(from && { from }), ...(patient && { patient }) }
    if (known || text) await editEntry('supervision', id, { ...began, text: text || null })
  })

/** Keeps what an autocheck takes to supervision. */
export async function keepAgendaText(
  { id, patient }: Pick<Autocheck, 'id' | 'patient'>,
  text: string,
): Promise<void> {
  // Which item that is depends on what was erased before: all of it must be known.
  await replica.catchUp()
  await keepSupervisionItem(agendaItemOf(id), text, { from: id, ...(patient && { patient }) })
}

/** Says whom an item is about, once it is on the agenda. */
export const assignSupervisionItem = (id: Id, patient: Id | null): Promise<void> =>
  inTurn(async () => {
    if (findRecord('supervision', id)) await editEntry('supervision', id, { patient })
  })

/** Ticks an item off, or puts it back on the agenda. */
export const discussItem = (id: Id, discussed: boolean): Promise<void> =>
  editEntry('supervision', id, { discussedAt: discussed ? Date.now() : null })

/** Erases an item for good, after what was still being written to it. */
export const eraseSupervisionItem = (id: Id): Promise<void> =>
  inTurn(async () => {
    undoable.value = null
    await eraseRecord('supervision', id)
  })
