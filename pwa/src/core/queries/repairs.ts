import type { FoldedRecord } from '../log/fold.ts'
import type { Id } from '../log/id.ts'
import { FOLLOW_UPS, OUTCOMES, type Answer, type Repair } from '../records.ts'
import { readSigns } from './entries.ts'
import { gather, leaveOutAbsent, readFlag, readNumber, readOneOf, readText, valueOf } from './fields.ts'
import { Ordered } from './ordered.ts'

/** Every repair, kept so as they are begun, change and go, one at a time. */
export class Repairs {
  readonly open = new Ordered<Repair>()
  readonly closed = new Ordered<Repair>()

  /** Puts a repair in place of the one with its id, or takes that one away. */
  put(id: Id, repair: Repair | null): void {
    const isOpen = repair?.closedAt === undefined
    this.open.set(id, isOpen ? repair : null)
    this.closed.set(id, isOpen ? null : repair)
  }

  get(id: Id): Repair | undefined {
    return this.open.get(id) ?? this.closed.get(id)
  }

  /** All with this patient, oldest first. */
  of(patient: Id): Repair[] {
    return [...this.open.all, ...this.closed.all]
      .filter((repair) => repair.patient === patient)
      .toSorted((a, b) => a.at - b.at)
  }

  /** What is open with this patient, oldest first; nobody's, where there is none. */
  openOf(patient: Id | undefined): Repair[] {
    return this.open.all.filter((repair) => repair.patient === patient)
  }
}

/** Null until the op that holds the time has arrived. Values this version does not know are left out. */
export function readRepair(record: FoldedRecord): Repair | null {
  const at = readNumber(record, 'at')
  if (at === undefined) return null
  return leaveOutAbsent({
    id: record.id,
    at,
    patient: readText(record, 'patient'),
    from: readText(record, 'from'),
    signs: readSigns(record),
    noticed: readText(record, 'noticed'),
    done: gather(record, 'done:', readNumber),
    notes: gather(record, 'note:', readText),
    changes: Object.keys(gather(record, 'change:', (...field) => readFlag(...field) || undefined)),
    ownChange: readText(record, 'ownChange'),
    followUpAfter: FOLLOW_UPS.find((after) => after === valueOf(record, 'followUpAfter')),
    answers: readAnswers(record),
    closedAt: readNumber(record, 'closedAt'),
  })
}

const readAnswers = (record: FoldedRecord): Answer[] =>
  Object.entries(gather(record, 'asked:', (...field) => readOneOf(...field, OUTCOMES)))
    .map(([at, outcome]) => ({ at: Number(at), outcome }))
    .filter(({ at }) => Number.isFinite(at))
    .toSorted((a, b) => a.at - b.at)
