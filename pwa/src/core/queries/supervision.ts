import { fixedId } from '../log/fixedId.ts'
import type { Fold, FoldedRecord } from '../log/fold.ts'
import type { Id } from '../log/id.ts'
import type { SupervisionItem } from '../records.ts'
import { leaveOutAbsent, readNumber, readText } from './fields.ts'

/** The agenda: every item that says something, the newest first. What was discussed is still among them. */
export const listSupervision = (fold: Fold): SupervisionItem[] =>
  [...fold.records.supervision.values()]
    .flatMap((record) => readItem(record) ?? [])
    .toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))

/**
 * The item that holds what an autocheck takes to supervision: one for each, and the same one on every device. After one
 * that was erased comes another, because what is written to an erased record is lost.
 */
export function supervisionIdOf(autocheck: Id, erased: ReadonlySet<Id>, turn = 1): Id {
  const id = fixedId(`supervision ${autocheck}${turn === 1 ? '' : ` ${turn}`}`)
  return erased.has(id) ? supervisionIdOf(autocheck, erased, turn + 1) : id
}

/** Null while there is no time, or no text: clearing the text takes the item off the agenda. */
function readItem(record: FoldedRecord): SupervisionItem | null {
  const at = readNumber(record, 'at')
  const text = readText(record, 'text')
  if (at === undefined || text === undefined) return null
  return leaveOutAbsent({
    id: record.id,
    at,
    text,
    patient: readText(record, 'patient'),
    from: readText(record, 'from'),
    discussedAt: readNumber(record, 'discussedAt'),
  })
}
