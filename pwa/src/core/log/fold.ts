import { KINDS, type Kind } from '../records.ts'
import { compareStamps, START, witness, type Clock, type Stamp } from './clock.ts'
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
  /** The greatest stamp seen. */
  clock: Clock
}

export const emptyFold = (): Fold => ({
  records: Object.fromEntries(KINDS.map((kind) => [kind, new Map()])) as Fold['records'],
  erased: new Set(),
  tombstones: new Set(),
  late: new Map(),
  applied: new Map(),
  clock: START,
})

/** Takes one op into the fold, in place. */
export function applyOp(fold: Fold, op: Op): void {
  if (fold.applied.has(op.id)) return
  fold.applied.set(op.id, op)
  fold.clock = witness(fold.clock, op.content.stamp)
  for (const target of op.erases) buryOp(fold, target)
  if (op.content.type === 'erase') for (const record of op.content.records) eraseRecord(fold, record)
  else if (!fold.tombstones.has(op.id)) applySet(fold, op.id, op.content)
}

function applySet(fold: Fold, op: Id, content: SetContent): void {
  if (fold.erased.has(content.record)) {
    fold.late.set(op, content)
    return
  }
  const record = recordFor(fold, content)
  record.ops.set(op, content)
  for (const [field, value] of Object.entries(content.set)) {
    const written = record.fields.get(field) ?? []
    written.push({ value, stamp: content.stamp, op })
    written.sort(newestFirst)
    record.fields.set(field, written)
  }
  fold.records[content.kind].set(record.id, { ...record })
}

function eraseRecord(fold: Fold, id: Id): void {
  fold.erased.add(id)
  for (const records of Object.values(fold.records)) {
    for (const [op, content] of records.get(id)?.ops ?? []) fold.late.set(op, content)
    records.delete(id)
  }
}

function buryOp(fold: Fold, id: Id): void {
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
  if (record.ops.size === 0) fold.records[content.kind].delete(content.record)
  else fold.records[content.kind].set(content.record, { ...record })
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
