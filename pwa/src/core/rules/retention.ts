/*
 * What is older than a person wants to keep, and may be erased. What still stands open never may, however old it is: it
 * is to be erased by hand, one by one, or not at all.
 */

import type { FoldedRecord } from '../log/fold.ts'
import type { Id } from '../log/id.ts'
import { readNumber, readText } from '../queries/fields.ts'
import { readJoined, standsFor } from '../queries/joined.ts'
import { listPatients } from '../queries/patients.ts'
import { readMeeting } from '../queries/supervision.ts'
import type { Kind, Repair } from '../records.ts'
import { lastContract } from './contracts.ts'
import type { Practice } from './derived.ts'
import { isUnsaid, type Journal } from './journal.ts'
import { currentSession } from './sessions.ts'

type WhenLast = (record: FoldedRecord, practice: Practice) => number | undefined

const entered = (record: FoldedRecord): number | undefined => readNumber(record, 'at')

/**
 * The kinds that grow old, and when a record of each was last about something. In the order in which they are erased:
 * what came from another before that one, and a meeting after what was discussed in it. Where it is cut off in between,
 * nothing then comes back as open.
 */
const DATED = {
  supervision: (record, { agenda }) => latest(entered(record), agenda.get(record.id)?.discussedAt),
  repair: (record, { repairs }) => {
    const { closedAt, answers = [] } = repairs.get(record.id) ?? {}
    return latest(entered(record), closedAt, ...answers.map(({ at }) => at))
  },
  checkin: entered,
  autocheck: entered,
  summary: entered,
  contract: entered,
  reflection: entered,
  meeting: entered,
} as const satisfies Partial<Record<Kind, WhenLast>>

export type DatedKind = keyof typeof DATED
export const DATED_KINDS = Object.keys(DATED) as DatedKind[]

export interface Aged {
  /** In the order in which they are to be erased. */
  readonly goes: readonly FoldedRecord[]
  /** Older as well, and kept, because it stands open or belongs to what is kept. */
  readonly stays: readonly FoldedRecord[]
}

/** So many calendar months before, at the beginning of that local day; in a shorter month its last one. */
export function monthsBefore(now: number, months: number): number {
  const date = new Date(now)
  const [year, month] = [date.getFullYear(), date.getMonth() - months]
  const lastDay = new Date(year, month + 1, 0).getDate()
  return new Date(year, month, Math.min(date.getDate(), lastDay)).getTime()
}

/** Everything that is older than so many months. */
export function findAged(practice: Practice, months: number, now: number): Aged {
  const { fold } = practice
  const before = monthsBefore(now, months)
  const old = DATED_KINDS.flatMap((kind) =>
    [...fold.records[kind].values()].filter(
      (record) => ((DATED[kind] as WhenLast)(record, practice) ?? Infinity) < before,
    ),
  )
  const goes = new Set(old.map(({ id }) => id))
  for (const id of openOnes(practice, now)) goes.delete(id)
  // What something came from may itself have come from another: an item from a repair, and that from an entry.
  for (let size = Infinity; goes.size < size;) {
    size = goes.size
    for (const kind of ['supervision', 'repair'] as const)
      for (const record of fold.records[kind].values())
        if (!goes.has(record.id)) goes.delete(readText(record, 'from') as Id)
  }
  // Without its meeting an item would be undiscussed again, also one that is only on its way here.
  for (const record of fold.records.meeting.values())
    if (readMeeting(record)?.items.some((item) => !goes.has(item) && !fold.erased.has(item)))
      goes.delete(record.id)
  return { goes: old.filter(({ id }) => goes.has(id)), stays: old.filter(({ id }) => !goes.has(id)) }
}

/** What stands open, with the sessions that open repairs are about. */
function* openOnes(practice: Practice, now: number): Generator<Id> {
  const { journal, agenda, repairs } = practice
  for (const { id } of agenda.open.all) yield id
  for (const repair of repairs.open.all) {
    yield repair.id
    yield* sessionsOf(repair, journal)
  }
  for (const entry of journal.entries.all) if (entry.kind === 'summary' && isUnsaid(entry)) yield entry.id
  yield* contractsInForce(practice, now)
}

/** The entries of the session in which a repair was begun, and of the one that it came from. */
function* sessionsOf({ at, from, patient }: Repair, journal: Journal): Generator<Id> {
  const origin = from === undefined ? undefined : journal.entries.get(from)
  const whose = new Set([patient, origin?.patient].filter((one) => one !== undefined))
  for (const one of whose)
    for (const when of new Set([at, origin?.at ?? at]))
      for (const { id } of currentSession(journal.courseOf(one).sessions, when)?.entries ?? []) yield id
}

/**
 * The last contract with everybody who is not in the archive, also where their code has not arrived yet; and the last one
 * that is not ahead of now, where a clock that was off wrote a later one. What is nobody's yet may be anybody's.
 */
function* contractsInForce({ fold, journal }: Practice, now: number): Generator<Id> {
  const archived = new Set(listPatients(fold).flatMap(({ id, active }) => (active ? [] : [id])))
  for (const entry of journal.entries.all) {
    if (entry.kind !== 'contract' || archived.has(entry.patient!)) continue
    if (entry.patient === undefined) {
      yield entry.id
      continue
    }
    const course = journal.courseOf(entry.patient)
    const inForce = [lastContract(course), course.contracts.all.findLast(({ at }) => at <= now)]
    if (inForce.some((contract) => contract?.id === entry.id)) yield entry.id
  }
}

/** What is about one patient, or about nobody; oldest first. */
export interface AgedOf {
  readonly patient: Id | undefined
  readonly records: readonly FoldedRecord[]
}

/** By whom the records are about, in the order of the patients; what is about nobody comes last. */
export function groupAged({ fold }: Practice, records: readonly FoldedRecord[]): AgedOf[] {
  const joined = readJoined(fold)
  const groups = new Map<Id | undefined, FoldedRecord[]>(listPatients(fold).map(({ id }) => [id, []]))
  const nobodys: FoldedRecord[] = []
  for (const record of records) {
    const patient = readText(record, 'patient')
    const group = patient === undefined ? undefined : groups.get(standsFor(joined, patient))
    ;(group ?? nobodys).push(record)
  }
  groups.set(undefined, nobodys)
  return [...groups].flatMap(([patient, all]) =>
    all.length > 0 ? [{ patient, records: all.toSorted((a, b) => whenOf(a) - whenOf(b)) }] : [],
  )
}

/** When a record says it is of. */
export const whenOf = (record: FoldedRecord): number => entered(record) ?? 0

const DAY_MS = 86_400_000
/** So far ahead no clock is that was only set a little wrong. */
const MOST_AHEAD_MS = DAY_MS
const LATELY_MS = 31 * DAY_MS
const DAYS_LATELY = 3

/**
 * Whether a device's clock may decide by itself what is old. The server's is believed where it is known; it can only keep
 * from erasing, because the months are counted on this one. Without a server the clock must go on from what was written
 * last, and must have been lived with: something was entered on several of the last days that it tells.
 */
export function isClockSound(
  { fold, journal }: Pick<Practice, 'fold' | 'journal'>,
  now: number,
  serverTime?: number,
): boolean {
  if (serverTime !== undefined) return now - serverTime <= MOST_AHEAD_MS
  const days = journal.days.countBefore(now + 1) - journal.days.countBefore(now - LATELY_MS)
  return now - fold.clock.ms <= MOST_AHEAD_MS && days >= DAYS_LATELY
}

const latest = (at: number | undefined, ...others: readonly (number | undefined)[]): number | undefined =>
  at === undefined ? undefined : Math.max(at, ...others.filter((one) => one !== undefined))
