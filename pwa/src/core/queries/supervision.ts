import { fixedId } from '../log/fixedId.ts'
import type { FoldedRecord } from '../log/fold.ts'
import type { Id } from '../log/id.ts'
import type { SupervisionItem } from '../records.ts'
import { leaveOutAbsent, readNumber, readText } from './fields.ts'
import { Ordered } from './ordered.ts'

/** What is to be taken to supervision, and what was; kept so as items come, change and go, one at a time. */
export class Agenda {
  /** What is still to be talked over. */
  readonly open = new Ordered<SupervisionItem>()
  readonly discussed = new Ordered<SupervisionItem>()
  private readonly byEntry = new Map<Id, Id>()

  /** Puts an item in place of the one with its id, or takes that one off. */
  put(id: Id, item: SupervisionItem | null): void {
    const isOpen = item?.discussedAt === undefined
    this.open.set(id, isOpen ? item : null)
    this.discussed.set(id, isOpen ? null : item)
    if (item?.from !== undefined) this.byEntry.set(item.from, id)
  }

  get(id: Id): SupervisionItem | undefined {
    return this.open.get(id) ?? this.discussed.get(id)
  }

  /** What came from this entry. */
  from(entry: Id): SupervisionItem | undefined {
    const id = this.byEntry.get(entry)
    return id === undefined ? undefined : this.get(id)
  }
}

/**
 * The item that holds what an autocheck takes to supervision: one for each, and the same one on every device. After one
 * that was erased comes another, because what is written to an erased record is lost.
 */
export function supervisionIdOf(autocheck: Id, erased: ReadonlySet<Id>, turn = 1): Id {
  const id = fixedId(`supervision ${autocheck}${turn === 1 ? '' : ` ${turn}`}`)
  return erased.has(id) ? supervisionIdOf(autocheck, erased, turn + 1) : id
}

/** Null while there is no time, or no text: clearing the text takes the item off the agenda. */
export function readItem(record: FoldedRecord): SupervisionItem | null {
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
