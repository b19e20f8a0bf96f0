import type { Id } from '../core/id.ts'
import { listSupervision, supervisionIdOf } from '../core/supervision.ts'
import { askFold } from './askFold.ts'
import { addRecord, editRecord, eraseRecord } from './commit.ts'
import { editEntry } from './entries.ts'
import { inTurn } from './inTurn.ts'
import { findRecord } from './practice.ts'
import { undoable } from './undo.ts'

/** What is to be taken to supervision, and what was: newest first. */
export const supervision = askFold(listSupervision)

/** Puts a point of its own on the agenda. Answers its id. */
export const addSupervisionItem = (text: string, patient?: Id): Promise<Id> =>
  addRecord('supervision', { at: Date.now(), text, ...(patient && { patient }) })

/** Keeps what an autocheck takes to supervision; without text it is taken off the agenda. */
export const keepSupervisionOf = (autocheck: Id, patient: Id | undefined, text: string): Promise<void> =>
  inTurn(async () => {
    const id = supervisionIdOf(autocheck)
    const known = findRecord('supervision', id)
    const began = known ? {} : { at: Date.now(), from: autocheck, ...(patient && { patient }) }
    if (known || text) await editRecord('supervision', id, { ...began, text: text || null })
  })

export const editSupervisionItem = (id: Id, text: string): Promise<void> =>
  editEntry('supervision', id, { text })

/** Ticks an item off, or puts it back on the agenda. */
export const discussItem = (id: Id, discussed: boolean): Promise<void> =>
  editEntry('supervision', id, { discussedAt: discussed ? Date.now() : null })

export async function eraseSupervisionItem(id: Id): Promise<void> {
  undoable.value = null
  await eraseRecord('supervision', id)
}
