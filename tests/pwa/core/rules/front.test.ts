import { expect, test } from 'vitest'
import { applyOp, emptyFold, type Touched } from '../../../../pwa/src/core/log/fold.ts'
import type { SetContent } from '../../../../pwa/src/core/log/ops.ts'
import { itemField } from '../../../../pwa/src/core/queries/supervision.ts'
import { Derived } from '../../../../pwa/src/core/rules/derived.ts'
import { frontRecords } from '../../../../pwa/src/core/rules/front.ts'

const [ENTRY, ITEM, MEETING, OLD] = ['1', '2', '3', '4'].map((digit) => digit.repeat(32)) as [
  string,
  string,
  string,
  string,
]
const NOW = 1_764_000_000_000

test('what an entry of these weeks sent to supervision comes with the meeting in which it was discussed', () => {
  const fold = emptyFold()
  const derived = new Derived()
  let n = 0
  const write = (kind: SetContent['kind'], record: string, set: SetContent['set']) => {
    n += 1
    const touched: Touched = new Map()
    const stamp = { ms: n, counter: 0, device: ENTRY }
    const content = { type: 'set', kind, record, set, n, stamp } as const
    applyOp(fold, { id: `${n}`.padStart(32, 'e'), erases: [], content }, touched)
    derived.follow(fold, touched)
  }
  write('checkin', ENTRY, { at: NOW - 1_000, goal: 'noisy' })
  write('supervision', ITEM, { at: NOW - 900, from: ENTRY, taken: true })
  write('meeting', MEETING, { at: NOW - 800, [itemField(ITEM)]: true })
  write('meeting', OLD, { at: 1_000, note: 'tempo' })
  const front = [...frontRecords(fold, derived, NOW)].map(({ id }) => id)
  expect(front.toSorted()).toEqual([ENTRY, ITEM, MEETING])
})
