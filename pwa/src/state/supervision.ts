import { computed } from '@preact/signals'
import type { Id } from '../core/id.ts'
import { listSupervision, supervisionIdOf } from '../core/supervision.ts'
import { randomId } from '../vault/vault.ts'
import { askFold } from './askFold.ts'
import { editRecord, eraseRecord } from './commit.ts'
import { editEntry } from './entries.ts'
import { inTurn } from './inTurn.ts'
import { findRecord, getFold } from './practice.ts'
import { undoable } from './undo.ts'

/** What is to be taken to supervision, and what was: newest first. */
export const supervision = askFold(listSupervision)

/** What is still to be talked over. */
export const openItems = computed(() =>
  supervision.value.filter(({ discussedAt }) => discussedAt === undefined),
)

/** The item that holds what an autocheck takes to supervision, or would hold it. */
export const agendaItemOf = (autocheck: Id): Id => supervisionIdOf(autocheck, getFold().erased)

/** The id of an item that is about to be written. */
export const newSupervisionItem = (): Id => randomId()

/** Keeps the text of an item: the first one puts it on the agenda, and without one it is off. */
export const keepSupervisionItem = (id: Id, text: string, patient?: Id): Promise<void> =>
  inTurn(async () => {
    const known = findRecord('supervision', id)
    const began = known ? {} : { at: Date.now(), ...(patient && { patient }) }
    if (known || text) await editEntry('supervision', id, { ...began, text: text || null })
  })

/** Says whom an item is about, once it is on the agenda. */
export async function assignSupervisionItem(id: Id, patient: Id | null): Promise<void> {
  if (findRecord('supervision', id)) await editEntry('supervision', id, { patient })
}

/** Keeps what an autocheck takes to supervision. No undo is offered: the text stands before one's eyes. */
export const keepSupervisionOf = (autocheck: Id, patient: Id | undefined, text: string): Promise<void> =>
  inTurn(async () => {
    const id = agendaItemOf(autocheck)
    const known = findRecord('supervision', id)
    const began = known ? {} : { at: Date.now(), from: autocheck, ...(patient && { patient }) }
    if (known || text) await editRecord('supervision', id, { ...began, text: text || null })
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
