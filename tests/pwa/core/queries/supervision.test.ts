import { expect, test } from 'vitest'
import type { Op, SetContent } from '../../../../pwa/src/core/log/ops.ts'
import { Agenda, readItem, supervisionIdOf } from '../../../../pwa/src/core/queries/supervision.ts'
import { foldAll } from '../tapping.ts'

const ITEM = '1'.repeat(32)

const write = (n: number, fields: SetContent['set'], record = ITEM): Op => ({
  id: `${n}`.padStart(32, '0'),
  erases: [],
  content: {
    type: 'set',
    kind: 'supervision',
    record,
    set: fields,
    n,
    stamp: { ms: n, counter: 0, device: ITEM },
  },
})

const agendaOf = (...ops: Op[]): Agenda => {
  const agenda = new Agenda()
  for (const [id, record] of foldAll(ops).records.supervision) agenda.put(id, readItem(record))
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
