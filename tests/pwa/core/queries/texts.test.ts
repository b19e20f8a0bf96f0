import { expect, test } from 'vitest'
import { planErasure } from '../../../../pwa/src/core/log/erasure.ts'
import { applyOp, emptyFold, type Fold } from '../../../../pwa/src/core/log/fold.ts'
import type { Id } from '../../../../pwa/src/core/log/id.ts'
import type { Action, SetContent } from '../../../../pwa/src/core/log/ops.ts'
import { isText, KINDS, type Kind } from '../../../../pwa/src/core/records.ts'
import { WRITTEN_KINDS, Writings, type Where } from '../../../../pwa/src/core/queries/texts.ts'
import { wordsOf } from '../../../../pwa/src/core/rules/search.ts'

const [ROWAN, STREAM] = ['a', 'b'].map((letter) => letter.repeat(32)) as [Id, Id]

let n = 0
const id = (): Id => `${(n += 1)}`.padStart(32, '0')

function write(fold: Fold, action: Action, erases: readonly Id[] = []): void {
  const op = id()
  applyOp(fold, { id: op, erases, content: { ...action, n, stamp: { ms: n, counter: 0, device: ROWAN } } })
}

function set(fold: Fold, kind: Kind, record: Id, fields: object): void {
  write(fold, { type: 'set', kind, record, set: fields as SetContent['set'] })
}

function find(fold: Fold, query: string, where: Where = {}, writings = new Writings()): Id[] {
  return [...writings.search(fold, wordsOf(query), where)].flatMap((one) => one?.id ?? [])
}

test('every text that a person wrote is found, newest first', () => {
  const fold = emptyFold()
  const written: readonly [Kind, object][] = [
    ['checkin', { note: 'złość' }],
    ['summary', { thread: 'złość' }],
    ['summary', { secondThread: 'złość' }],
    ['summary', { opening: 'złość' }],
    ['contract', { goal: 'złość' }],
    ['contract', { way: 'złość' }],
    ['contract', { effect: 'złość' }],
    ['supervision', { text: 'złość' }],
    ['meeting', { note: 'złość' }],
    ['repair', { noticed: 'złość' }],
    ['repair', { ownChange: 'złość' }],
    ['repair', { 'note:follow-up': 'złość' }],
  ]
  const ids = written.map(([kind, fields], at) => {
    const record = id()
    set(fold, kind, record, { at: at + 1_000_000, ...fields })
    return record
  })
  const [phrase, patient] = [id(), id()]
  set(fold, 'phrase', phrase, { text: 'złość' })
  set(fold, 'patient', patient, { code: 'Złość' })
  expect(find(fold, 'zlosc')).toEqual([...ids.toReversed(), patient, phrase])
})

test('all words must be in one record, in whichever of its texts; earlier values are not found', () => {
  const fold = emptyFold()
  const [one, other] = [id(), id()]
  set(fold, 'summary', one, { at: 1, thread: 'praca', opening: 'urlop' })
  set(fold, 'summary', other, { at: 2, thread: 'praca', opening: 'sen' })
  expect(find(fold, 'url prac')).toEqual([one])
  set(fold, 'summary', one, { thread: 'dom' })
  expect(find(fold, 'url prac')).toEqual([])
})

test('what was erased or cleared is never found, nor what was changed while one searches found as it was', () => {
  const fold = emptyFold()
  const writings = new Writings()
  const [one, other] = [id(), id()]
  set(fold, 'checkin', one, { at: 1, note: 'złość' })
  set(fold, 'checkin', other, { at: 2, note: 'złość' })
  expect(find(fold, 'zlo', {}, writings)).toEqual([other, one])
  const [erasure] = planErasure([fold.records.checkin.get(one)!])
  write(fold, erasure!.action, erasure!.erases)
  set(fold, 'checkin', other, { note: null })
  expect(find(fold, 'zlo', {}, writings)).toEqual([])
})

test('by kind and by client, also one that was joined into another', () => {
  const fold = emptyFold()
  set(fold, 'patient', ROWAN, { code: 'Jarzębina' })
  set(fold, 'patient', STREAM, { code: 'Strumień' })
  const [rowans, streams, item] = [id(), id(), id()]
  set(fold, 'checkin', rowans, { at: 1, note: 'sen', patient: ROWAN })
  set(fold, 'checkin', streams, { at: 2, note: 'sen', patient: STREAM })
  set(fold, 'supervision', item, { at: 3, text: 'sen' })
  const writings = new Writings()
  expect(find(fold, 'sen', { kind: 'checkin' }, writings)).toEqual([streams, rowans])
  expect(find(fold, 'sen', { patient: ROWAN }, writings)).toEqual([rowans])
  set(fold, 'patient', STREAM, { joined: ROWAN })
  expect(find(fold, 'sen', { patient: ROWAN }, writings)).toEqual([streams, rowans])
})

test('an entry without a time is not there yet, as in any list', () => {
  const fold = emptyFold()
  set(fold, 'checkin', id(), { note: 'sen' })
  expect(find(fold, 'sen')).toEqual([])
})

test('what was taken off the agenda, words and all, is not there either', () => {
  const fold = emptyFold()
  const item = id()
  set(fold, 'supervision', item, { at: 1, text: 'sen', taken: true })
  expect(find(fold, 'sen')).toEqual([item])
  set(fold, 'supervision', item, { taken: false })
  expect(find(fold, 'sen')).toEqual([])
})

test('no kind in which a person writes is left out', () => {
  const written = KINDS.filter((kind) =>
    ['text', 'note', 'thread', 'goal'].some((field) => isText(kind, field)),
  )
  expect(new Set<Kind>([...written, 'patient'])).toEqual(new Set<Kind>(WRITTEN_KINDS))
})
