import { fixedId } from '../log/fixedId.ts'
import type { FoldedRecord } from '../log/fold.ts'
import type { Id } from '../log/id.ts'
import type { ItemField, Meeting, SupervisionItem } from '../records.ts'
import { leaveOutAbsent, namesUnder, readFlag, readNumber, readText, valueOf } from './fields.ts'
import { Ordered } from './ordered.ts'

/** What is to be taken to supervision, and what was; kept so as items come, change and go, one at a time. */
export class Agenda {
  /** What is still to be talked over. */
  readonly open = new Ordered<SupervisionItem>()
  readonly discussed = new Ordered<SupervisionItem>()
  /** Of what was discussed, that which was ticked off by itself. */
  readonly tickedOff = new Ordered<SupervisionItem>()
  readonly meetings = new Ordered<Meeting>()
  private readonly items = new Map<Id, SupervisionItem>()
  private readonly byEntry = new Map<Id, Id>()
  private readonly metIn = new Map<Id, Set<Id>>()

  /** Puts an item in place of the one with its id, or takes that one off; `from` is known of one that is off, too. */
  put(id: Id, item: SupervisionItem | null, from = item?.from): void {
    if (item) this.items.set(id, item)
    else this.items.delete(id)
    if (from !== undefined) this.byEntry.set(from, id)
    this.place(id)
  }

  /** Puts a meeting in place of the one with its id, or takes that one away: what was discussed in it is so no more. */
  putMeeting(id: Id, meeting: Meeting | null): void {
    const before = this.meetings.get(id)?.items ?? []
    const now = meeting?.items ?? []
    this.meetings.set(id, meeting)
    for (const item of before) this.metIn.get(item)?.delete(id)
    for (const item of now) this.metIn.set(item, (this.metIn.get(item) ?? new Set()).add(id))
    for (const item of new Set([...before, ...now])) this.place(item)
  }

  get(id: Id): SupervisionItem | undefined {
    return this.open.get(id) ?? this.discussed.get(id)
  }

  /** What came from this entry. */
  from(entry: Id): SupervisionItem | undefined {
    const id = this.itemOf(entry)
    return id === undefined ? undefined : this.get(id)
  }

  /** The item that came from this entry, be it on the agenda or off. */
  itemOf(entry: Id): Id | undefined {
    return this.byEntry.get(entry)
  }

  /** The meetings in which an item was discussed, the last one first: more than one only where two devices each say so. */
  meetingsOf(item: Id): Meeting[] {
    return [...(this.metIn.get(item) ?? [])]
      .flatMap((id) => this.meetings.get(id) ?? [])
      .toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
  }

  /** What was discussed in a meeting and nowhere later, in the order in which it was prepared. */
  discussedIn({ id, items }: Meeting): SupervisionItem[] {
    return items
      .filter((item) => this.meetingsOf(item)[0]?.id === id)
      .flatMap((item) => this.discussed.get(item) ?? [])
      .toSorted(compareRanks)
  }

  /** What is still to be talked over, in the order in which it is prepared: the newest first, until it is moved. */
  get inOrder(): SupervisionItem[] {
    return this.open.all.toSorted(compareRanks)
  }

  private place(id: Id): void {
    const item = this.items.get(id) ?? null
    const meeting = this.meetingsOf(id)[0]
    const placed = item && meeting ? { ...item, discussedAt: meeting.at } : item
    const isOpen = placed?.discussedAt === undefined
    this.open.set(id, isOpen ? placed : null)
    this.discussed.set(id, isOpen ? null : placed)
    this.tickedOff.set(id, isOpen || meeting ? null : placed)
  }
}

/** One that was never moved stands among the others by its time, the newest first. */
export const rankOf = ({ rank, at }: SupervisionItem): number => rank ?? -at

const compareRanks = (a: SupervisionItem, b: SupervisionItem): number =>
  rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1)

/**
 * The item that holds what a record takes to supervision: one for each, and the same one on every device. After one
 * that was erased comes another, because what is written to an erased record is lost.
 */
export function supervisionIdOf(from: Id, erased: ReadonlySet<Id>, turn = 1): Id {
  const id = fixedId(`supervision ${from}${turn === 1 ? '' : ` ${turn}`}`)
  return erased.has(id) ? supervisionIdOf(from, erased, turn + 1) : id
}

/**
 * Null while there is no time, or nothing that puts it on the agenda: a text does, unless the item was taken off, and a
 * tap on what it came from does. Clearing the text takes an item off that nothing else put there.
 */
export function readItem(record: FoldedRecord): SupervisionItem | null {
  const at = readNumber(record, 'at')
  const text = readText(record, 'text')
  const taken = readFlag(record, 'taken')
  if (at === undefined || !(taken ?? text !== undefined)) return null
  return leaveOutAbsent({
    id: record.id,
    at,
    text,
    patient: readText(record, 'patient'),
    from: readSource(record),
    taken,
    discussedAt: readNumber(record, 'discussedAt'),
    later: readFlag(record, 'later') || undefined,
    rank: readNumber(record, 'rank'),
  })
}

/** The record that an item came from, whether or not the item stands. */
export const readSource = (record: FoldedRecord): Id | undefined => readText(record, 'from')

export const itemField = (item: Id): ItemField => `item:${item}`

/** Null while there is no time: what was discussed in it is still to be talked over. */
export function readMeeting(record: FoldedRecord): Meeting | null {
  const at = readNumber(record, 'at')
  if (at === undefined) return null
  return leaveOutAbsent({ id: record.id, at, note: readText(record, 'note'), items: readItems(record) })
}

const readItems = (record: FoldedRecord): Id[] =>
  namesUnder(record, itemField('')).filter((item) => valueOf(record, itemField(item)) === true)
