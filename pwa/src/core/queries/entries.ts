import type { FoldedRecord } from '../log/fold.ts'
import {
  DIRECTIONS,
  STATES,
  type Autocheck,
  type Checkin,
  type Entry,
  type EntryKind,
  type Fields,
  type Question,
  type SignField,
  type Summary,
} from '../records.ts'
import { leaveOutAbsent, namesUnder, readFlag, readNumber, readOneOf, readText, valueOf } from './fields.ts'

/** Null until the op that holds the time has arrived. Values this version does not know are left out. */
export function readEntry(record: FoldedRecord): Entry | null {
  const at = readNumber(record, 'at')
  if (at === undefined) return null
  const kind = record.kind as EntryKind
  const entered = { id: record.id, at, patient: readText(record, 'patient') }
  return leaveOutAbsent({ kind, ...entered, ...READERS[kind](record) }) as Entry
}

export const isKindOf =
  <K extends EntryKind>(kind: K) =>
  (entry: Entry): entry is Extract<Entry, { kind: K }> =>
    entry.kind === kind

/** Whether anything at all is entered: an entry of which everything was cleared says nothing. */
export const saysAnything = (entry: Entry): boolean =>
  Object.entries(entry).some(
    ([field, value]) => !BARE.has(field) && (!Array.isArray(value) || value.length > 0),
  )

export const signField = (sign: string): SignField => `sign:${sign}`

/** What a tap on an answer writes: the one that stands already is cleared, because absent is not "no". */
export const toggleAnswer = (
  autocheck: Autocheck | undefined,
  question: Question,
  answer: boolean,
): Fields<'autocheck'> => ({ [question]: autocheck?.[question] === answer ? null : answer })

/** What a tap on "said" writes about a summary's opening. */
export const toggleSaid = ({ openingDoneAt }: Summary, now: number): Fields<'summary'> => ({
  openingDoneAt: openingDoneAt === undefined ? now : null,
})

/** What an entry has before anything is entered. */
const BARE = new Set(['kind', 'id', 'at', 'patient'])

const READERS: Record<EntryKind, (record: FoldedRecord) => object> = {
  checkin: (record) => ({
    goal: readOneOf(record, 'goal', STATES),
    tasks: readOneOf(record, 'tasks', STATES),
    bond: readOneOf(record, 'bond', STATES),
    direction: readOneOf(record, 'direction', DIRECTIONS),
    theirs: readOneOf(record, 'theirs', DIRECTIONS),
    hums: readFlag(record, 'hums') || undefined,
    signs: readSigns(record),
    note: readText(record, 'note'),
  }),
  autocheck: (record) => ({
    curious: readFlag(record, 'curious'),
    flexible: readFlag(record, 'flexible'),
    judging: readFlag(record, 'judging'),
  }),
  summary: (record) => ({
    thread: readText(record, 'thread'),
    secondThread: readText(record, 'secondThread'),
    opening: readText(record, 'opening'),
    openingDoneAt: readNumber(record, 'openingDoneAt'),
  }),
  contract: (record) => ({
    goal: readText(record, 'goal'),
    way: readText(record, 'way'),
    effect: readText(record, 'effect'),
  }),
}

export const readSigns = (record: FoldedRecord): Checkin['signs'] =>
  namesUnder(record, signField('')).filter((sign) => valueOf(record, signField(sign)) === true)
