import { expect, test } from 'vitest'
import { applyOp, emptyFold, type Fold } from '../../../../pwa/src/core/log/fold.ts'
import type { Counted, Op } from '../../../../pwa/src/core/log/ops.ts'
import { countMissing, isCloned } from '../../../../pwa/src/core/log/trust.ts'

const [MINE, A, B, C] = ['0', 'a', 'b', 'c'].map((digit) => digit.repeat(32)) as [
  string,
  string,
  string,
  string,
]
const MOST = Number.MAX_SAFE_INTEGER

test.each<[string, readonly Op[], number]>([
  ['nothing was written', [], 0],
  ['nobody tells of anybody', [op(A, 1), op(B, 1)], 0],
  ['a gap', [op(A, 1), op(A, 3)], 1],
  ['what is told of is here', [op(B, 1), op(B, 2), op(A, 1, [[B, 2]])], 0],
  ['less is told of than is here', [op(B, 1), op(B, 2), op(A, 1, [[B, 1]])], 0],
  ['one more is told of', [op(B, 1), op(A, 1, [[B, 2]])], 1],
  ['a device is told of that nothing is here of', [op(A, 1, [[B, 3]])], 3],
  ['two authors tell of one device: the greater counts', [op(A, 1, [[B, 2]]), op(C, 1, [[B, 3]])], 3],
  ['the greater was told first', [op(A, 1, [[B, 3]]), op(A, 2, [[B, 2]])], 3],
  [
    'two devices are told of',
    [
      op(A, 1, [
        [B, 2],
        [C, 1],
      ]),
    ],
    3,
  ],
  [
    'a device twice in one op',
    [
      op(A, 1, [
        [B, 2],
        [B, 1],
      ]),
    ],
    2,
  ],
  ['a gap and one more told of', [op(B, 1), op(B, 3), op(A, 1, [[B, 4]])], 2],
  ['the op that tells of it comes first', [op(A, 1, [[B, 1]]), op(B, 1)], 0],
  ['late arrivals clear it, in any order', [op(A, 1, [[B, 2]]), op(B, 2), op(B, 1)], 0],
  ['what is told of was erased', [op(A, 1, [[B, 2]]), op(B, 1), erasing(C, 1, [[B, 2]])], 0],
  [
    'what is told of was erased before',
    [
      erasing(C, 1, [
        [B, 1],
        [B, 2],
      ]),
      op(A, 1, [[B, 2]]),
    ],
    0,
  ],
  ['an op that erases tells of it', [erasing(A, 1, [], [[B, 1]])], 1],
  ['of this device more is told than it has', [op(MINE, 1), op(A, 1, [[MINE, 2]])], 1],
  ['an author tells of itself', [op(A, 1, [[A, 1]])], 0],
  ['as much as can be told of one device', [op(B, 1), op(A, 1, [[B, MOST]])], MOST - 1],
])('%s', (_, ops, missing) => {
  expect(countMissing(foldAll(ops), 0)).toBe(missing)
  expect(countMissing(foldAll(ops.toReversed()), 0)).toBe(missing)
})

test('as much as can be told of many devices is a number still', () => {
  const fold = foldAll([
    op(A, 1, [
      [B, MOST],
      [C, MOST],
      [MINE, MOST],
    ]),
  ])
  expect(countMissing(fold, 0)).toBeGreaterThanOrEqual(MOST)
  expect(Number.isFinite(countMissing(fold, 0))).toBe(true)
})

test('an op that does not open may be one that is told of', () => {
  const fold = foldAll([op(A, 1, [[B, 2]])])
  expect(countMissing(fold, 1)).toBe(1)
  expect(countMissing(fold, 3)).toBe(0)
})

test.each<[string, readonly Op[], boolean]>([
  ['has written what is here', [op(MINE, 1), op(MINE, 2)], false],
  ['is told of no further than it has written', [op(MINE, 2), op(A, 1, [[MINE, 2]])], false],
  ['finds an op of its own that it has not written', [op(MINE, 3)], true],
  ['shares a counter with somebody', [op(MINE, 2), { ...op(MINE, 2), id: 'another' }], true],
  ['is told of further than it has written: it was put back from a backup', [op(A, 1, [[MINE, 3]])], true],
  ['finds erased what it has not written', [erasing(A, 1, [[MINE, 3]])], true],
])('whether another writes under the id of a device that has written two ops and %s', (_, ops, cloned) => {
  expect(isCloned(foldAll(ops), MINE, 2)).toBe(cloned)
})

function op(device: string, n: number, seen?: Counted): Op {
  const stamp = { ms: n, counter: 0, device }
  const content = {
    type: 'set',
    stamp,
    n,
    ...(seen && { seen }),
    kind: 'checkin',
    record: C,
    set: {},
  } as const
  return { id: `${device} ${n}`, erases: [], content }
}

function erasing(device: string, n: number, lost: Counted, seen?: Counted): Op {
  const stamp = { ms: n, counter: 0, device }
  const content = { type: 'erase', stamp, n, ...(seen && { seen }), records: [], lost } as const
  return { id: `${device} ${n}`, erases: lost.map(([by, count]) => `${by} ${count}`), content }
}

function foldAll(ops: readonly Op[]): Fold {
  const fold = emptyFold()
  for (const one of ops) applyOp(fold, one)
  return fold
}
