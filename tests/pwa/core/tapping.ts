import { START, tick, witness, type Clock } from '../../../pwa/src/core/log/clock.ts'
import { planErasure } from '../../../pwa/src/core/log/erasure.ts'
import { applyOp, emptyFold, type Fold } from '../../../pwa/src/core/log/fold.ts'
import { fieldsToRestore } from '../../../pwa/src/core/log/history.ts'
import type { Id } from '../../../pwa/src/core/log/id.ts'
import type { Action, Op, SetContent } from '../../../pwa/src/core/log/ops.ts'
import { readEntry } from '../../../pwa/src/core/queries/entries.ts'
import { ENTRY_KINDS, type Checkin, type Fields } from '../../../pwa/src/core/records.ts'
import { allClear, currentCheckin, toggleField, toggleSign } from '../../../pwa/src/core/rules/checkins.ts'
import { Journal } from '../../../pwa/src/core/rules/journal.ts'

export type Tap = (current: Checkin | undefined) => Fields<'checkin'>

/** Every kind of tap there is, some of them twice, so that what one chose another one clears. */
export const TAPS: readonly Tap[] = [
  () => allClear,
  (current) => toggleField(current, 'goal', 'noisy'),
  (current) => toggleField(current, 'goal', 'clear'),
  (current) => toggleField(current, 'bond', 'grating'),
  (current) => toggleField(current, 'direction', 'unsure'),
  (current) => toggleField(current, 'theirs', 'no'),
  (current) => toggleField(current, 'hums', true),
  (current) => toggleSign(current, 'late'),
  (current) => toggleSign(current, 'irony'),
]

/** A device as far as tapping goes: what it has heard of, and the ops that its taps make. */
export class Tapper {
  readonly fold: Fold = emptyFold()
  readonly ops: Op[] = []
  private clock: Clock = START

  constructor(private readonly device: Id) {}

  hear(ops: readonly Op[]): void {
    for (const op of ops) applyOp(this.fold, op)
  }

  /** One tap. Answers what takes it back. */
  tap(patient: Id | undefined, now: number, tap: Tap): () => void {
    const current = currentCheckin(journalIn(this.fold), patient, now)
    const fields = tap(current)
    const record = current?.id ?? this.nextId('c')
    const before = fieldsToRestore(this.fold.records.checkin.get(record), fields)
    this.write(set(record, current ? fields : { at: now, ...(patient && { patient }), ...fields }), now)
    if (current) return () => this.write(set(record, before), now)
    return () => {
      const [erasure] = planErasure([this.fold.records.checkin.get(record)!])
      this.write(erasure!.action, now, erasure!.erases)
    }
  }

  private write(action: Action, now: number, erases: readonly Id[] = []): void {
    this.clock = tick(witness(this.clock, this.fold.clock), now)
    const n = this.ops.length + 1
    const content = { ...action, stamp: { ...this.clock, device: this.device }, n }
    this.ops.push({ id: this.nextId('0'), erases, content })
    applyOp(this.fold, this.ops.at(-1)!)
  }

  private nextId = (kind: string): Id =>
    `${this.device.slice(0, 8)}${kind}${`${this.ops.length}`.padStart(23, '0')}`
}

export function foldAll(ops: readonly Op[]): Fold {
  const fold = emptyFold()
  for (const op of ops) applyOp(fold, op)
  return fold
}

/** The journal of all that is in a fold. */
export function journalIn(fold: Fold): Journal {
  const journal = new Journal()
  for (const kind of ENTRY_KINDS)
    for (const [id, record] of fold.records[kind]) journal.set(id, readEntry(record))
  return journal
}

const set = (record: Id, fields: object): Action => ({
  type: 'set',
  kind: 'checkin',
  record,
  set: fields as SetContent['set'],
})
