/* Repairs: begun, followed through their steps, come back to, closed. */

import { computed, signal } from '@preact/signals'
import type { RepairStepId } from '../../content/shape.ts'
import type { Id } from '../../core/log/id.ts'
import type { Fields, FollowUp, Outcome, Repair, RepairStep, SmallChange } from '../../core/records.ts'
import { startOfDay } from '../../core/rules/journal.ts'
import { SESSION_GAP_MS } from '../../core/rules/sessions.ts'
import { editRecord, eraseRecord, newRecord } from '../engine/commit.ts'
import { inTurn } from '../engine/inTurn.ts'
import { repairs, shown } from '../engine/practice.ts'
import { offerUndo } from '../engine/undo.ts'
import { assignEntry, editEntry, eraseEntry } from './entries.ts'

/** Which repair is open. It stands in no address and no title, so it is forgotten when the app is loaded again. */
const opened = signal<Id | undefined>(undefined)
export const openedRepair = computed(() =>
  opened.value === undefined ? undefined : repairs().get(opened.value),
)

export const openRepair = (id: Id): void => {
  opened.value = id
}

/** What was closed with this patient, oldest first. */
export const closedWith = (patient: Id): Repair[] =>
  repairs().closed.all.filter((repair) => repair.patient === patient)

/** The one that came from this entry. */
export const repairFrom = (entry: Id): Repair | undefined => {
  const { open, closed } = repairs()
  return [...open.all, ...closed.all].find(({ from }) => from === entry)
}

type About = Pick<Repair, 'patient' | 'from'>

/** Begins a repair and opens it. */
export const beginRepair = (about: About): Promise<void> =>
  inTurn(async () => {
    const id = newRecord()
    await writeBeginning(id, about, {})
    openRepair(id)
  })

/** What a repair noticed now goes on with: the last one begun today, or in a session that began yesterday. */
export const repairOfToday = (patient: Id | undefined, now: number): Repair | undefined =>
  repairs()
    .openOf(patient)
    .findLast(({ at }) => at >= Math.min(startOfDay(now), now - SESSION_GAP_MS))

/**
 * Marks steps as done now, or as not done after all: of the repair given, or else of the one that the first tap begins;
 * where that was taken back, the next tap begins another. Each tap answers its id.
 */
export function stepTapper(repair: Id | undefined, about: About): (step: RepairStep) => Promise<Id> {
  let bound = repair
  return (step) =>
    inTurn(async () => {
      const known = bound === undefined ? undefined : shown.value.repairs.get(bound)
      if (known) await editEntry('repair', known.id, toggleStep(known, step))
      else {
        bound = newRecord()
        await writeBeginning(bound, about, one('done', step, Date.now()))
      }
      return known?.id ?? bound!
    })
}

export const tapStep = (id: Id, step: RepairStep): Promise<void> =>
  tapIn(id, (repair) => toggleStep(repair, step))

const toggleStep = ({ done }: Repair, step: RepairStep): Fields<'repair'> =>
  one('done', step, done[step] === undefined ? Date.now() : null)

export const tapRepairSign = (id: Id, sign: string): Promise<void> =>
  tapIn(id, ({ signs }) => one('sign', sign, signs.includes(sign) ? null : true))

export const tapChange = (id: Id, change: SmallChange): Promise<void> =>
  tapIn(id, ({ changes }) => one('change', change, changes.includes(change) ? null : true))

export const chooseFollowUp = (id: Id, followUpAfter: FollowUp): Promise<void> =>
  editRepair(id, { followUpAfter })

/** Keeps a text of a repair; an empty one clears it. */
export const keepRepairText = (id: Id, field: 'noticed' | 'ownChange', text: string): Promise<void> =>
  editRepair(id, { [field]: text || null } as Fields<'repair'>)

export const keepStepNote = (id: Id, step: RepairStepId, text: string): Promise<void> =>
  editRepair(id, one('note', step, text || null))

export const assignRepair = (id: Id, patient: Id | null): Promise<void> => assignEntry('repair', id, patient)

/** How it works now. Where it is better the repair is closed; else it goes on, to be come back to. */
export function answerFollowUp(id: Id, outcome: Outcome): Promise<void> {
  const now = Date.now()
  return editRepair(id, { ...one('asked', `${now}`, outcome), closedAt: outcome === 'better' ? now : null })
}

export const closeRepair = (id: Id): Promise<void> => editRepair(id, { closedAt: Date.now() })
export const reopenRepair = (id: Id): Promise<void> => editRepair(id, { closedAt: null })

/** Erases a repair for good, after what was still being written to it, and what it sent to supervision. */
export const eraseRepair = (id: Id): Promise<void> => eraseEntry('repair', id)

/** A text that is still being written to a repair that was erased meanwhile begins none. */
const editRepair = (id: Id, fields: Fields<'repair'>): Promise<void> => tapIn(id, () => fields)

/** One tap in a repair, on what stands there when its turn comes: after the tap before it. */
const tapIn = (id: Id, change: (repair: Repair) => Fields<'repair'>): Promise<void> =>
  inTurn(async () => {
    const repair = shown.value.repairs.get(id)
    if (repair) await editEntry('repair', id, change(repair))
  })

interface Ones {
  readonly sign: true
  readonly done: number
  readonly note: string
  readonly change: true
  readonly asked: Outcome
}

/** One of those fields of which two devices may each write one. */
const one = <P extends keyof Ones>(prefix: P, name: string, value: Ones[P] | null): Fields<'repair'> =>
  ({ [`${prefix}:${name}`]: value }) as Fields<'repair'>

async function writeBeginning(id: Id, { patient, from }: About, fields: Fields<'repair'>): Promise<void> {
  await editRecord('repair', id, {
    at: Date.now(),
    ...(patient && { patient }),
    ...(from && { from }),
    ...fields,
  })
  offerUndo(() => eraseRecord('repair', id))
}
