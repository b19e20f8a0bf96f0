import { expect, test } from 'vitest'
import type { SetContent } from '../../../../pwa/src/core/log/ops.ts'
import { readEntry, toggleAnswer, toggleSaid } from '../../../../pwa/src/core/queries/entries.ts'
import type { EntryKind } from '../../../../pwa/src/core/records.ts'
import { foldAll } from '../tapping.ts'

const ID = '1'.repeat(32)

const read = (kind: EntryKind, set: SetContent['set']) =>
  readEntry(
    foldAll([
      {
        id: ID,
        erases: [],
        content: { type: 'set', kind, record: ID, set, n: 1, stamp: { ms: 1, counter: 0, device: ID } },
      },
    ]).records[kind].get(ID)!,
  )

test('an entry is not there before its time is', () => {
  expect(read('checkin', { goal: 'clear' })).toBeNull()
})

test.each<[EntryKind, SetContent['set'], object]>([
  ['checkin', { 'sign:late': true, 'sign:irony': null, note: 'cisza' }, { signs: ['late'], note: 'cisza' }],
  ['checkin', { hums: true, direction: 'no' }, { hums: true, direction: 'no', signs: [] }],
  ['checkin', { direction: 'yes', theirs: 'unsure' }, { direction: 'yes', theirs: 'unsure', signs: [] }],
  ['autocheck', { curious: true, flexible: false, judging: null }, { curious: true, flexible: false }],
  ['summary', { thread: 'praca', opening: '', openingDoneAt: 7 }, { thread: 'praca', openingDoneAt: 7 }],
  ['contract', { goal: 'sen', way: null }, { goal: 'sen' }],
])('a %s is read with what was entered, and without what was cleared', (kind, set, expected) => {
  expect(read(kind, { at: 5, ...set })).toEqual({ kind, id: ID, at: 5, ...expected })
})

test('values that this version does not know count as absent', () => {
  const strange = {
    at: 5,
    goal: 'sparkling',
    theirs: 'maybe',
    bond: 3,
    hums: 'loud',
    patient: 7,
    note: false,
    'sign:late': 'no',
  }
  expect(read('checkin', strange)).toEqual({ kind: 'checkin', id: ID, at: 5, signs: [] })
})

test('an answer tapped again is cleared, another one replaces it', () => {
  const autocheck = { id: ID, at: 5, judging: false }
  expect(toggleAnswer(autocheck, 'judging', false)).toEqual({ judging: null })
  expect(toggleAnswer(autocheck, 'judging', true)).toEqual({ judging: true })
  expect(toggleAnswer(undefined, 'curious', false)).toEqual({ curious: false })
})

test('an opening is said now, or not said after all', () => {
  expect(toggleSaid({ id: ID, at: 5 }, 9)).toEqual({ openingDoneAt: 9 })
  expect(toggleSaid({ id: ID, at: 5, openingDoneAt: 7 }, 9)).toEqual({ openingDoneAt: null })
})
