import { expect, test } from 'vitest'
import type { Op, SetContent } from '../../../../pwa/src/core/log/ops.ts'
import {
  Agenda,
  itemField,
  readItem,
  readMeeting,
  supervisionIdOf,
} from '../../../../pwa/src/core/queries/supervision.ts'
import { foldAll } from '../tapping.ts'

const ITEM = '1'.repeat(32)

const write = (
  n: number,
  fields: SetContent['set'],
  record = ITEM,
  kind: SetContent['kind'] = 'supervision',
): Op => ({
  id: `${n}`.padStart(32, '0'),
  erases: [],
  content: {
    type: 'set',
    kind,
    record,
    set: fields,
    n,
    stamp: { ms: n, counter: 0, device: ITEM },
  },
})

const agendaOf = (...ops: Op[]): Agenda => {
  const agenda = new Agenda()
  const { supervision, meeting } = foldAll(ops).records
  for (const [id, record] of supervision) agenda.put(id, readItem(record))
  for (const [id, record] of meeting) agenda.putMeeting(id, readMeeting(record))
  return agenda
}
const texts = ({ all }: Agenda['open']) => all.map(({ text }) => text)

test('an item whose text was cleared is off the agenda, and comes back with a text', () => {
  const began = write(1, { at: 5, text: 'zapytać o ciszę' })
  const cleared = write(2, { text: null })
  expect(texts(agendaOf(began).open)).toEqual(['zapytać o ciszę'])
  expect(texts(agendaOf(began, cleared).open)).toEqual([])
  expect(texts(agendaOf(began, cleared, write(3, { text: 'tempo' })).open)).toEqual(['tempo'])
})

test('the agenda stands in the order of time, and what was discussed apart from it', () => {
  const agenda = agendaOf(
    write(1, { at: 7, text: 'a' }, '2'.repeat(32)),
    write(2, { at: 9, text: 'b', discussedAt: 10 }, '3'.repeat(32)),
    write(3, { at: 5, text: 'c' }, '4'.repeat(32)),
  )
  expect(texts(agenda.open)).toEqual(['c', 'a'])
  expect(texts(agenda.discussed)).toEqual(['b'])
})

test('an item is found by the entry that it came from, once it was discussed too', () => {
  const agenda = agendaOf(write(1, { at: 5, text: 'a', from: 'f'.repeat(32) }))
  expect(agenda.from('f'.repeat(32))?.text).toBe('a')
  const discussed = foldAll([write(1, { at: 5, text: 'a', discussedAt: 7 })]).records.supervision
  agenda.put(ITEM, readItem(discussed.get(ITEM)!))
  expect(agenda.from('f'.repeat(32))?.discussedAt).toBe(7)
  agenda.put(ITEM, null)
  expect(agenda.from('f'.repeat(32))).toBeUndefined()
})

test('each autocheck has one item, the same on every device', () => {
  expect(supervisionIdOf('a'.repeat(32), new Set())).toBe(supervisionIdOf('a'.repeat(32), new Set()))
  expect(supervisionIdOf('a'.repeat(32), new Set()) === supervisionIdOf('b'.repeat(32), new Set())).toBe(
    false,
  )
})

test('what an autocheck takes to supervision after its item was erased goes to another one', () => {
  const erased = new Set<string>()
  const items = Array.from({ length: 3 }, () => {
    const id = supervisionIdOf('a'.repeat(32), erased)
    erased.add(id)
    return id
  })
  expect(new Set(items).size).toBe(3)
})

test('what was taken along as it stands needs no text, and taken off it stays off with one', () => {
  const taken = write(1, { at: 5, from: 'f'.repeat(32), taken: true })
  expect(agendaOf(taken).open.all).toHaveLength(1)
  expect(agendaOf(taken, write(2, { text: 'tempo' }), write(3, { text: null })).open.all).toHaveLength(1)
  const off = agendaOf(taken, write(2, { text: 'tempo' }), write(3, { taken: false }))
  expect(off.open.all).toEqual([])
  const again = agendaOf(
    taken,
    write(2, { text: 'tempo' }),
    write(3, { taken: false }),
    write(4, { taken: true }),
  )
  expect(texts(again.open)).toEqual(['tempo'])
})

test('one that is off is known by what it came from', () => {
  const agenda = new Agenda()
  agenda.put(ITEM, null, 'f'.repeat(32))
  expect(agenda.itemOf('f'.repeat(32))).toBe(ITEM)
  expect(agenda.from('f'.repeat(32))).toBeUndefined()
})

const [A, B, C] = ['a', 'b', 'c'].map((digit) => digit.repeat(32)) as [string, string, string]
const [MEETING, ANOTHER] = ['d', 'e'].map((digit) => digit.repeat(32)) as [string, string]
const three = [
  write(1, { at: 5, text: 'a' }, A),
  write(2, { at: 6, text: 'b' }, B),
  write(3, { at: 7, text: 'c' }, C),
]
const met = (n: number, at: number | null, items: readonly string[], meeting = MEETING) =>
  write(n, { at, ...Object.fromEntries(items.map((item) => [itemField(item), true])) }, meeting, 'meeting')

test('what was discussed in a meeting is so at once, with its time, and what was not waits on', () => {
  const agenda = agendaOf(...three, met(4, 50, [A, C]))
  expect(texts(agenda.open)).toEqual(['b'])
  expect(agenda.get(A)?.discussedAt).toBe(50)
  expect(agenda.tickedOff.all).toEqual([])
  expect(agenda.discussedIn(agenda.meetings.get(MEETING)!).map(({ text }) => text)).toEqual(['c', 'a'])
})

test('one is put back by itself, and all of them once the meeting is taken back', () => {
  const one = agendaOf(...three, met(4, 50, [A, C]), write(5, { [itemField(A)]: null }, MEETING, 'meeting'))
  expect(texts(one.open)).toEqual(['a', 'b'])
  expect(texts(one.discussed)).toEqual(['c'])
  expect(
    texts(agendaOf(...three, met(4, 50, [A, C]), write(5, { at: null }, MEETING, 'meeting')).open),
  ).toEqual(['a', 'b', 'c'])
})

test('it does not matter whether a meeting or its items come first, nor that an item is gone', () => {
  const { supervision, meeting } = foldAll([...three, met(4, 50, [A, 'f'.repeat(32)])]).records
  const agenda = new Agenda()
  agenda.putMeeting(MEETING, readMeeting(meeting.get(MEETING)!))
  for (const [id, record] of supervision) agenda.put(id, readItem(record))
  expect(texts(agenda.open)).toEqual(['b', 'c'])
  expect(texts(agenda.discussed)).toEqual(['a'])
  agenda.putMeeting(MEETING, null)
  expect(texts(agenda.open)).toEqual(['a', 'b', 'c'])
})

test('what two devices each discussed in a meeting stands in the later one, and nowhere twice', () => {
  const agenda = agendaOf(...three, met(4, 60, [A, B]), met(5, 50, [A], ANOTHER))
  const [earlier, later] = agenda.meetings.all
  expect(agenda.discussedIn(later!)).toHaveLength(2)
  expect(agenda.discussedIn(earlier!)).toEqual([])
  expect(agenda.meetingsOf(A).map(({ id }) => id)).toEqual([MEETING, ANOTHER])
})

const inOrder = (...ops: Op[]) => agendaOf(...three, ...ops).inOrder.map(({ text }) => text)

test('a meeting is prepared with the newest first, and those that were moved where they were put', () => {
  expect(inOrder()).toEqual(['c', 'b', 'a'])
  expect(inOrder(write(4, { rank: -6.5 }, A))).toEqual(['c', 'a', 'b'])
})
