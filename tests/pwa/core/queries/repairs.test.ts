import { expect, test } from 'vitest'
import { applyOp, emptyFold } from '../../../../pwa/src/core/log/fold.ts'
import type { SetContent } from '../../../../pwa/src/core/log/ops.ts'
import { readRepair, Repairs } from '../../../../pwa/src/core/queries/repairs.ts'
import type { Repair } from '../../../../pwa/src/core/records.ts'

const [ID, PHONE, DESKTOP] = ['a', 'b', 'c'].map((letter) => letter.repeat(32)) as [string, string, string]

test('what is entered is read, and what this version does not know counts as absent', () => {
  const repair = readAfter([
    PHONE,
    {
      at: 5,
      patient: PHONE,
      noticed: 'cisza',
      'sign:late': true,
      'sign:irony': null,
      'done:name': 6,
      'done:validate': 'yesterday',
      'note:follow-up': 'lżej',
      'change:pace': true,
      'change:more-talk': false,
      'asked:30': 'worse',
      'asked:7': 'same',
      'asked:40': 'splendid',
      'asked:soon': 'better',
      followUpAfter: 3,
      closedAt: null,
    },
  ])
  expect(repair).toEqual({
    id: ID,
    at: 5,
    patient: PHONE,
    noticed: 'cisza',
    signs: ['late'],
    done: { name: 6 },
    notes: { 'follow-up': 'lżej' },
    changes: ['pace'],
    answers: [
      { at: 7, outcome: 'same' },
      { at: 30, outcome: 'worse' },
    ],
  })
  expect(readAfter([PHONE, { patient: PHONE }])).toBeNull()
})

test('two devices that work on one apart keep both their notes, marks, changes and answers', () => {
  const edits = [
    [PHONE, { at: 5, patient: PHONE }],
    [
      PHONE,
      { 'note:name': 'tempo', 'done:name': 10, 'change:pace': true, 'sign:late': true, 'asked:20': 'same' },
    ],
    [DESKTOP, { 'note:gather': 'za dużo', 'done:gather': 11, 'change:more-talk': true, 'asked:21': 'worse' }],
  ] as const
  const merged = readAfter(...edits)
  expect(merged).toMatchObject({
    notes: { name: 'tempo', gather: 'za dużo' },
    done: { name: 10, gather: 11 },
    changes: ['more-talk', 'pace'],
    answers: [{ outcome: 'same' }, { outcome: 'worse' }],
  })
  expect(readAfter(...edits.toReversed())).toMatchObject({ notes: merged!.notes, done: merged!.done })
})

test('repairs are open until they are closed, and again once they are opened', () => {
  const repairs = new Repairs()
  const one: Repair = {
    id: ID,
    at: 5,
    patient: PHONE,
    signs: [],
    done: {},
    notes: {},
    changes: [],
    answers: [],
  }
  repairs.put(ID, one)
  expect(repairs.openOf(PHONE)).toEqual([one])
  expect(repairs.openOf(undefined)).toEqual([])
  repairs.put(ID, { ...one, closedAt: 9 })
  expect([repairs.open.all.length, repairs.closed.all.length]).toEqual([0, 1])
  repairs.put(ID, one)
  expect([repairs.open.all.length, repairs.closed.all.length]).toEqual([1, 0])
  repairs.put(ID, null)
  expect(repairs.get(ID)).toBeUndefined()
})

/** The repair after these edits, written in this order, each on its device. */
function readAfter(...edits: readonly (readonly [device: string, set: SetContent['set']])[]): Repair | null {
  const fold = emptyFold()
  for (const [index, [device, set]] of edits.entries()) {
    const [n, stamp] = [index + 1, { ms: index + 1, counter: 0, device }]
    applyOp(fold, {
      id: `${n}`.padStart(32, 'e'),
      erases: [],
      content: { type: 'set', kind: 'repair', record: ID, set, n, stamp },
    })
  }
  return readRepair(fold.records.repair.get(ID)!)
}
