import { KINDS, type Kind } from '../records.ts'
import { compareStamps, START, witness, type Clock, type Stamp } from './clock.ts'
import { Counters } from './counters.ts'
import type { Id } from './id.ts'
import type { Op, SetContent, Value } from './ops.ts'

/** One value of a field, with the op that wrote it. */
export interface Written {
  readonly value: Value
  readonly stamp: Stamp
  readonly op: Id
}

/** A new object after each op that changes it, so that what was read from it can be remembered by it. */
export interface FoldedRecord {
  readonly id: Id
  readonly kind: Kind
  /** Everything ever written to each field, newest first: the first stands, the rest is its history. */
  readonly fields: Map<string, Written[]>
  readonly ops: Map<Id, SetContent>
}

/**
 * What all ops together say. It comes out the same for any order of arrival and any duplicates:
 * a field is last-writer-wins by stamp, erasure is for good, and every op counts once.
 */
export interface Fold {
  readonly records: Record<Kind, Map<Id, FoldedRecord>>
  /** Records that an opened op erased. */
  readonly erased: Set<Id>
  /** Ops that an opened op lists as erased: the only tombstones to believe. */
  readonly tombstones: Set<Id>
  /** Edits of erased records, made on a device that had not heard of the erasure: to be erased too. */
  readonly late: Map<Id, SetContent>
  readonly applied: Map<Id, Op>
  /** What is known of each device's counters, kept up with every op so that nobody has to count them all again. */
  readonly authors: Map<Id, AuthorCounters>
  /** The greatest stamp seen. */
  clock: Clock
}

export interface AuthorCounters {
  /** Those of the device's ops that are here. */
  readonly written: Counters
  /** Those, and the ones that erasures account for. */
  readonly seen: Counters
  /** The greatest one that an op of anybody knows of; 0 where none does. */
  told: number
  /** Whether two ops here share one. */
  doubled: boolean
}

/** The greatest counter of a device that is known of, here or by somebody else. */
export const lastKnown = ({ seen, told }: AuthorCounters): number => Math.max(seen.last, told)

/** Records that an op changed, added or took away, by id. */
export type Touched = Map<Id, Kind>

export const emptyFold = (): Fold => ({
  records: Object.fromEntries(KINDS.map((kind) => [kind, new Map()])) as Fold['records'],
  erased: new Set(),
  tombstones: new Set(),
  late: new Map(),
  applied: new Map(),
  authors: new Map(),
  clock: START,
})

/** Takes one op into the fold, in place, and notes in `touched` which records it changed. */
export function applyOp(fold: Fold, op: Op, touched: Touched = new Map()): void {
  if (fold.applied.has(op.id)) return
  fold.applied.set(op.id, op)
  fold.clock = witness(fold.clock, op.content.stamp)
  countOp(fold, op)
  for (const target of op.erases) buryOp(fold, target, touched)
  if (op.content.type === 'erase') for (const record of op.content.records) eraseRecord(fold, record, touched)
  else if (!fold.tombstones.has(op.id)) applySet(fold, op.id, op.content, touched)
}

function countOp(fold: Fold, { content }: Op): void {
  const { written, seen } = authorOf(fold, content.stamp.device)
  if (!written.add(content.n)) authorOf(fold, content.stamp.device).doubled = true
  seen.add(content.n)
  if (content.type === 'erase') for (const [device, n] of content.lost) authorOf(fold, device).seen.add(n)
  for (const [device, n] of content.seen ?? []) {
    const author = authorOf(fold, device)
    author.told = Math.max(author.told, n)
  }
}

function authorOf(fold: Fold, device: Id): AuthorCounters {
  const known = fold.authors.get(device)
  if (known) return known
  const made = { written: new Counters(), seen: new Counters(), told: 0, doubled: false }
  fold.authors.set(device, made)
  return made
}

function applySet(fold: Fold, op: Id, content: SetContent, touched: Touched): void {
  if (fold.erased.has(content.record)) {
    fold.late.set(op, content)
    return
  }
  const record = recordFor(fold, content)
  record.ops.set(op, content)
  for (const [field, value] of Object.entries(content.set)) {
    const written = record.fields.get(field) ?? []
    written.push({ value, stamp: content.stamp, op })
    if (written.length > 1) written.sort(newestFirst)
    else record.fields.set(field, written)
  }
  replaceRecord(fold, record, touched)
}

function eraseRecord(fold: Fold, id: Id, touched: Touched): void {
  fold.erased.add(id)
  for (const records of Object.values(fold.records)) {
    const record = records.get(id)
    if (!record) continue
    for (const [op, content] of record.ops) fold.late.set(op, content)
    records.delete(id)
    touched.set(id, record.kind)
  }
}

function buryOp(fold: Fold, id: Id, touched: Touched): void {
  fold.tombstones.add(id)
  fold.late.delete(id)
  const content = fold.applied.get(id)?.content
  if (content?.type !== 'set') return
  const record = fold.records[content.kind].get(content.record)
  if (!record?.ops.delete(id)) return
  for (const [field, written] of record.fields) {
    const left = written.filter((one) => one.op !== id)
    if (left.length > 0) record.fields.set(field, left)
    else record.fields.delete(field)
  }
  replaceRecord(fold, record, touched)
}

function replaceRecord(fold: Fold, record: FoldedRecord, touched: Touched): void {
  touched.set(record.id, record.kind)
  if (record.ops.size > 0) fold.records[record.kind].set(record.id, { ...record })
  else fold.records[record.kind].delete(record.id)
}

function recordFor(fold: Fold, { record: id, kind }: SetContent): FoldedRecord {
  const known = fold.records[kind].get(id)
  if (known) return known
  const made: FoldedRecord = { id, kind, fields: new Map(), ops: new Map() }
  fold.records[kind].set(id, made)
  return made
}

/** Two ops share a stamp only where a device was cloned; the op id then decides, so that all devices agree. */
const newestFirst = (a: Written, b: Written): number =>
  compareStamps(b.stamp, a.stamp) || (a.op < b.op ? 1 : -1)
