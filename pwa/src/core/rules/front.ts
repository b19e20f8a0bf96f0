import type { Fold, FoldedRecord } from '../log/fold.ts'
import type { Id } from '../log/id.ts'
import type { Repairs } from '../queries/repairs.ts'
import type { Agenda } from '../queries/supervision.ts'
import type { Entry, Kind } from '../records.ts'
import type { Journal } from './journal.ts'
import { WEEK_MS, WEEKS } from './likely.ts'

/** A full practice logs fewer entries than this in the weeks that a habit is learned from. */
const MOST_ENTRIES = 800

/**
 * The records that Now needs, so that they can be there before all the others: patients and settings, the entries of the
 * last weeks, and what is open however old it is.
 */
export function frontRecords(
  fold: Fold,
  { journal, agenda, repairs }: { journal: Journal; agenda: Agenda; repairs: Repairs },
  now: number,
): Set<FoldedRecord> {
  const { patient, settings } = fold.records
  const front = new Set([...patient.values(), ...settings.values()])
  const add = (kind: Kind, id: Id) => {
    const record = fold.records[kind].get(id)
    if (record) front.add(record)
  }
  const addEntry = ({ kind, id }: Entry) => {
    add(kind, id)
    const item = agenda.from(id)
    if (!item) return
    add('supervision', item.id)
    // Without the meeting it would be taken for one that still waits.
    for (const meeting of agenda.meetingsOf(item.id)) add('meeting', meeting.id)
  }
  for (const entry of journal.entries.newestFirst()) {
    if (front.size >= MOST_ENTRIES || now - entry.at >= WEEKS * WEEK_MS) break
    addEntry(entry)
  }
  for (const entry of journal.loose.all) addEntry(entry)
  for (const id of patient.keys()) {
    const { contracts, unsaid } = journal.courseOf(id)
    for (const { kind, id: entry } of [...contracts.all.slice(-1), ...unsaid.all.slice(-1)]) add(kind, entry)
  }
  for (const { id } of agenda.open.all) add('supervision', id)
  for (const { id } of repairs.open.all) add('repair', id)
  return front
}
