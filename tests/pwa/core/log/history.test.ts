import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FoldedRecord } from '../../../../pwa/src/core/log/fold.ts'
import { fieldsToRestore, readHistory } from '../../../../pwa/src/core/log/history.ts'
import type { Op, SetContent } from '../../../../pwa/src/core/log/ops.ts'
import { readEntry } from '../../../../pwa/src/core/queries/entries.ts'
import { foldAll } from '../tapping.ts'

const RECORD = '1'.repeat(32)
const DEVICES = ['a', 'b', 'c'].map((letter) => letter.repeat(32))
const FIELDS = ['goal', 'bond', 'note', 'sign:late'] as const
const BEGUN: SetContent['set'] = { at: 1_000, goal: 'clear' }

/** Few milliseconds, so that devices often meet, and a cloned one (of the same id) does too. */
const edits = fc.array(
  fc.record({
    device: fc.constantFrom(...DEVICES),
    ms: fc.integer({ min: 1, max: 6 }),
    set: fc.dictionary(fc.constantFrom(...FIELDS), fc.constantFrom('clear', 'noisy', 'grating', true, null), {
      minKeys: 1,
    }),
  }),
  { maxLength: 12 },
)

test('the history tells what stood before and what came, the newest first', () => {
  const record = recordOf([
    edit(0, BEGUN),
    edit(1, { goal: 'noisy' }),
    edit(2, { bond: 'grating' }, DEVICES[1]),
    edit(3, { goal: null }),
  ])
  expect(historyOf(record)).toEqual([
    { device: DEVICES[0], changes: [{ field: 'goal', from: 'noisy', to: null }] },
    { device: DEVICES[1], changes: [{ field: 'bond', from: null, to: 'grating' }] },
    { device: DEVICES[0], changes: [{ field: 'goal', from: 'clear', to: 'noisy' }] },
  ])
})

test('two devices that changed one field without knowing of each other are both told', () => {
  const record = recordOf([
    edit(0, BEGUN),
    edit(5, { goal: 'grating' }, DEVICES[1]),
    edit(5, { goal: 'noisy' }, DEVICES[0]),
  ])
  expect(historyOf(record)).toEqual([
    { device: DEVICES[1], changes: [{ field: 'goal', from: 'noisy', to: 'grating' }] },
    { device: DEVICES[0], changes: [{ field: 'goal', from: 'clear', to: 'noisy' }] },
  ])
})

test('a text written on end is one edit, and one written again after a pause, or elsewhere, is another', () => {
  const record = recordOf([
    edit(0, BEGUN),
    edit(1_000, { note: 'S' }),
    edit(3_000, { note: 'Se' }),
    edit(5_000, { note: 'Sen' }),
    edit(65_000, { note: 'Sen o wodzie' }),
    edit(66_000, { note: 'Sen' }, DEVICES[1]),
  ])
  expect(historyOf(record).map(({ changes }) => changes)).toEqual([
    [{ field: 'note', from: 'Sen o wodzie', to: 'Sen' }],
    [{ field: 'note', from: 'Sen', to: 'Sen o wodzie' }],
    [{ field: 'note', from: null, to: 'Sen' }],
  ])
})

test('what one op changed stands together, and a value written over itself is no change', () => {
  const record = recordOf([edit(0, BEGUN), edit(1, { goal: 'clear', bond: 'noisy', 'sign:late': true })])
  expect(historyOf(record).map(({ changes }) => changes)).toEqual([
    [
      { field: 'bond', from: null, to: 'noisy' },
      { field: 'sign:late', from: null, to: true },
    ],
  ])
  expect(readHistory([recordOf([edit(0, BEGUN), edit(1, { goal: 'clear' })])])).toEqual([])
})

test('the histories of several records are one, and each edit says of which kind its record is', () => {
  const checkin = recordOf([edit(0, BEGUN), edit(1, { goal: 'noisy' }), edit(3, { goal: 'grating' })])
  const item = { ...recordOf([edit(0, { text: 'a' }), edit(2, { text: 'b' })]), kind: 'supervision' } as const
  expect(readHistory([checkin, item]).map(({ kind }) => kind)).toEqual(['checkin', 'supervision', 'checkin'])
})

test('an erased op shows nowhere, neither as what came nor as what was found', () => {
  const [begun, said, cleared] = [edit(0, BEGUN), edit(1, { note: 'secret' }), edit(2, { note: null })]
  const record = recordOf([begun, said, cleared, eraseOps([said])])
  expect(JSON.stringify(readHistory([record])).includes('secret')).toBe(false)
  expect(readHistory([record])).toEqual([])
})

test('the history is the same for every order of arrival and any duplicates', () => {
  fc.assert(
    fc.property(edits, fc.array(fc.nat(), { maxLength: 40 }), fc.nat(), (script, picks, erased) => {
      const ops = [edit(0, BEGUN), ...script.map(({ ms, set, device }, id) => edit(ms, set, device, id))]
      const gone = ops.slice(1).filter((_, index) => index === erased % 16)
      const all = [...ops, ...(gone.length > 0 ? [eraseOps(gone)] : [])]
      const shuffled = picks.map((pick) => all[pick % all.length]!)
      const inOrder = readHistory([recordOf(all)])
      expect(readHistory([recordOf(all.toReversed())])).toEqual(inOrder)
      expect(readHistory([recordOf([...shuffled, ...all, ...shuffled])])).toEqual(inOrder)
    }),
    { numRuns: 500 },
  )
})

test('undone, every field is as it was, and what was absent is absent', () => {
  fc.assert(
    fc.property(edits, edits, (script, [last]) => {
      const ops = [edit(0, BEGUN), ...script.map(({ ms, set, device }, id) => edit(ms, set, device, id))]
      const written = last?.set ?? { goal: 'noisy' }
      const before = recordOf(ops)
      const done = [...ops, edit(10, written)]
      const undone = recordOf([...done, edit(11, fieldsToRestore(before, written))])
      expect(readEntry(undone)).toEqual(readEntry(before))
      expect(standing(undone)).toEqual(standing(before))
    }),
    { numRuns: 500 },
  )
})

test('undoing what began a record leaves nothing in it', () => {
  expect(fieldsToRestore(undefined, { text: 'a', from: 'b' })).toEqual({ text: null, from: null })
})

const historyOf = (record: FoldedRecord) =>
  readHistory([record]).map(({ stamp: { device }, changes }) => ({ device, changes }))

/** What stands, a cleared field being as absent as one never written. */
const standing = (record: FoldedRecord) =>
  Object.fromEntries(
    [...record.fields]
      .map(([field, written]) => [field, written[0]!.value] as const)
      .filter(([, value]) => value !== null)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )

const recordOf = (ops: readonly Op[]): FoldedRecord => foldAll(ops).records.checkin.get(RECORD)!

/** `id` tells apart what one device wrote in one millisecond: a cloned one does. */
function edit(ms: number, set: SetContent['set'], device = DEVICES[0]!, id = 0): Op {
  const content = {
    type: 'set',
    kind: 'checkin',
    stamp: { ms, counter: 0, device },
    n: 1,
    record: RECORD,
    set,
  } as const
  return { id: `${device[0]}${ms}-${id}`, erases: [], content }
}

const eraseOps = (targets: readonly Op[]): Op => ({
  id: 'erasing',
  erases: targets.map(({ id }) => id),
  content: { type: 'erase', stamp: { ms: 20, counter: 0, device: DEVICES[2]! }, n: 1, records: [], lost: [] },
})
