import fc from 'fast-check'
import { expect, test } from 'vitest'
import { START, tick, witness, type Clock } from '../../../../pwa/src/core/log/clock.ts'
import { applyOp, emptyFold, type Fold } from '../../../../pwa/src/core/log/fold.ts'
import type { Id } from '../../../../pwa/src/core/log/id.ts'
import type { Op, SetContent } from '../../../../pwa/src/core/log/ops.ts'
import { countMissing } from '../../../../pwa/src/core/log/trust.ts'

const DEVICES = ['a', 'b', 'c'].map((letter) => letter.repeat(32))
const RECORDS = ['1', '2', '3'].map((digit) => digit.repeat(32))
const FIELDS = ['goal', 'tasks', 'bond']

interface Step {
  device: number
  record: number
  field: number
  value: string | null
  erase: boolean
  /** Milliseconds by which this device's clock is off. */
  skew: number
  hears: boolean
}

const steps = fc.array(
  fc.record<Step>({
    device: fc.nat(2),
    record: fc.nat(2),
    field: fc.nat(2),
    value: fc.constantFrom('clear', 'noisy', 'grating', null),
    erase: fc.boolean(),
    skew: fc.integer({
      min: -10 * 365 * 86_400_000,
      max: 10 * 365 * 86_400_000,
    }),
    hears: fc.boolean(),
  }),
  { maxLength: 25 },
)

test('three devices, any skew: the fold is the same for every order of arrival and any duplicates', () => {
  fc.assert(
    fc.property(steps, fc.array(fc.nat(), { maxLength: 60 }), (script, picks) => {
      const ops = writeOps(script)
      const shuffled = picks.flatMap((pick) => (ops.length > 0 ? [ops[pick % ops.length]!] : []))
      const inOrder = describeFold(foldAll(ops))
      expect(describeFold(foldAll(ops.toReversed()))).toEqual(inOrder)
      expect(describeFold(foldAll([...shuffled, ...ops, ...shuffled]))).toEqual(inOrder)
    }),
    { numRuns: 500 },
  )
})

test('the later edit of one field wins, and other fields stay as they were', () => {
  const [record] = RECORDS as [Id]
  const fold = foldAll([
    edit('01', record, { goal: 'clear', bond: 'noisy' }, { ms: 5, counter: 0 }),
    edit('02', record, { goal: 'grating' }, { ms: 5, counter: 1 }),
    edit('03', record, { goal: 'noisy' }, { ms: 4, counter: 7 }),
  ])
  expect(describeFold(fold).records).toEqual({
    [record]: { goal: ['grating', 'clear', 'noisy'], bond: ['noisy'] },
  })
})

test('an edit that did not know of an erasure changes nothing, and is kept to be erased too', () => {
  const [record] = RECORDS as [Id]
  const made = edit('01', record, { goal: 'clear' }, { ms: 1, counter: 0 })
  const erased = erase('02', record, [made], { ms: 2, counter: 0 })
  const late = edit('03', record, { goal: 'noisy' }, { ms: 3, counter: 0 })
  const fold = foldAll([made, erased, late])
  expect(describeFold(fold).records).toEqual({})
  expect([...fold.late.keys()]).toEqual([late.id])
})

test('an op that erases cannot be erased', () => {
  const [record] = RECORDS as [Id]
  const made = edit('01', record, { goal: 'clear' }, { ms: 1, counter: 0 })
  const erased = erase('02', record, [made], { ms: 2, counter: 0 })
  const undo = erase('03', RECORDS[1]!, [erased], { ms: 3, counter: 0 })
  for (const order of [
    [made, erased, undo],
    [undo, erased, made],
  ]) {
    expect(describeFold(foldAll(order)).records).toEqual({})
  }
})

function writeOps(script: readonly Step[]): Op[] {
  const clocks = DEVICES.map((): Clock => START)
  const ops: Op[] = []
  for (const [at, step] of script.entries()) {
    const heard = step.hears ? DEVICES.map((device) => [device, at + 1] as const) : null
    if (step.hears)
      clocks[step.device] = ops.reduce((seen, op) => witness(seen, op.content.stamp), clocks[step.device]!)
    const clock = tick(clocks[step.device]!, 1_700_000_000_000 + at + step.skew)
    clocks[step.device] = clock
    const id = at.toString(16).padStart(2, '0')
    const record = RECORDS[step.record]!
    const known = ops.filter((op) => op.content.type === 'set' && op.content.record === record)
    const { content, ...op } =
      step.erase && at % 4 === 3
        ? erase(id, record, known, clock, DEVICES[step.device])
        : edit(id, record, { [FIELDS[step.field]!]: step.value }, clock, DEVICES[step.device])
    ops.push({ ...op, content: { ...content, n: at + 1, ...(heard && { seen: heard }) } })
  }
  return ops
}

function edit(id: Id, record: Id, set: SetContent['set'], clock: Clock, device = DEVICES[0]!): Op {
  return {
    id,
    erases: [],
    content: {
      type: 'set',
      kind: 'checkin',
      stamp: { ...clock, device },
      n: 1,
      record,
      set,
    },
  }
}

function erase(id: Id, record: Id, targets: readonly Op[], clock: Clock, device = DEVICES[0]!): Op {
  const content = {
    type: 'erase' as const,
    stamp: { ...clock, device },
    n: 1,
    records: [record],
    lost: [],
  }
  return { id, erases: targets.map((op) => op.id), content }
}

function foldAll(ops: readonly Op[]): Fold {
  const fold = emptyFold()
  for (const op of ops) applyOp(fold, op)
  return fold
}

const describeFold = (fold: Fold) => ({
  records: Object.fromEntries(
    [...fold.records.checkin].map(([id, record]) => [
      id,
      Object.fromEntries(
        [...record.fields].map(([field, written]) => [field, written.map((one) => one.value)]),
      ),
    ]),
  ),
  erased: [...fold.erased].toSorted(),
  late: [...fold.late.keys()].toSorted(),
  tombstones: [...fold.tombstones].toSorted(),
  missing: countMissing(fold, 0),
})
