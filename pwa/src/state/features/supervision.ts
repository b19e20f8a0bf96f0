/* The supervision agenda. */

import type { Id } from '../../core/log/id.ts'
import { valueOf } from '../../core/queries/fields.ts'
import { itemField } from '../../core/queries/supervision.ts'
import type { Fields, SupervisionItem } from '../../core/records.ts'
import { editRecord, eraseRecord, newRecord } from '../engine/commit.ts'
import { inTurn } from '../engine/inTurn.ts'
import { findRecord, replica, shown } from '../engine/practice.ts'
import { undoable } from '../engine/undo.ts'
import { agendaItemOf, editEntry } from './entries.ts'

type Beginning = Pick<SupervisionItem, 'patient' | 'from'>

/** What something is taken to supervision from: a record of any kind, and whom it is about. */
interface Source {
  readonly id: Id
  readonly patient?: Id
}

/** Keeps the text of an item: the first one puts it on the agenda, with what goes along; without one it is off. */
export const keepSupervisionItem = (id: Id, text: string, beginning: Beginning = {}): Promise<void> =>
  inTurn(async () => {
    const known = findRecord('supervision', id)
    if (!known && !text) return
    // Who writes something wants it there, even if it was taken off before.
    const back = text && known && valueOf(known, 'taken') === false ? { taken: null } : {}
    await editEntry('supervision', id, { ...begin(id, beginning), ...back, text: text || null })
  })

/** Keeps what an autocheck takes to supervision. */
export async function keepAgendaText({ id, patient }: Source, text: string): Promise<void> {
  // Which item that is depends on what was erased before: all of it must be known.
  await replica.catchUp()
  await keepSupervisionItem(agendaItemOf(id), text, { from: id, ...(patient && { patient }) })
}

/**
 * One tap on "to supervision": takes the record along as it stands, once more where it was discussed before; or takes it
 * off again, and then what was written to it stays for the next time.
 */
export async function takeToSupervision({ id, patient }: Source): Promise<void> {
  await replica.catchUp()
  await inTurn(async () => {
    const item = agendaItemOf(id)
    const known = shown.value.agenda.get(item)
    if (known?.discussedAt !== undefined) return putBack(item)
    const beginning = begin(item, { from: id, ...(patient && { patient }) })
    await editEntry('supervision', item, known ? { taken: false } : { ...beginning, taken: true })
  })
}

/** Says whom an item is about, once it is on the agenda. */
export const assignSupervisionItem = (id: Id, patient: Id | null): Promise<void> =>
  inTurn(async () => {
    if (findRecord('supervision', id)) await editEntry('supervision', id, { patient })
  })

/** Ticks an item off, or puts it back on the agenda. */
export const discussItem = (id: Id, discussed: boolean): Promise<void> =>
  inTurn(() => (discussed ? editEntry('supervision', id, { discussedAt: Date.now() }) : putBack(id)))

/** Leaves an item for another meeting, or chooses it for the next one. */
export const leaveForLater = (id: Id, later: boolean): Promise<void> =>
  editRecord('supervision', id, { later: later || null })

export const rankItem = (id: Id, rank: number): Promise<void> => editRecord('supervision', id, { rank })

/** Says that all of these were discussed in one meeting: one op, so that none of them is left behind. Answers its id. */
export const discussTogether = (items: readonly Id[]): Promise<Id> =>
  inTurn(async () => {
    const id = newRecord()
    const discussed = Object.fromEntries(items.map((item) => [itemField(item), true]))
    await editEntry('meeting', id, { at: Date.now(), ...discussed } as Fields<'meeting'>)
    return id
  })

/** Keeps what came of a meeting. */
export const keepOutcome = (meeting: Id, note: string): Promise<void> =>
  inTurn(() => editEntry('meeting', meeting, { note: note || null }))

/** Erases a meeting for good, in which nothing stands any more but its note. */
export const eraseMeeting = (id: Id): Promise<void> =>
  inTurn(async () => {
    undoable.value = null
    await eraseRecord('meeting', id)
  })

/** Erases an item for good, after what was still being written to it. */
export const eraseSupervisionItem = (id: Id): Promise<void> =>
  inTurn(async () => {
    undoable.value = null
    await eraseRecord('supervision', id)
  })

/** What goes along with the first thing written to an item; also where that was taken back, and is written anew. */
function begin(id: Id, beginning: Beginning): Fields<'supervision'> {
  const known = findRecord('supervision', id)
  return known && typeof valueOf(known, 'at') === 'number' ? {} : { at: Date.now(), ...beginning }
}

/** Nearly always one op: of several, each of which says that it was discussed, the last one taken back says so again. */
async function putBack(id: Id): Promise<void> {
  for (const meeting of shown.value.agenda.meetingsOf(id))
    await editEntry('meeting', meeting.id, { [itemField(id)]: null })
  const record = findRecord('supervision', id)
  if (record && typeof valueOf(record, 'discussedAt') === 'number')
    await editEntry('supervision', id, { discussedAt: null })
}
