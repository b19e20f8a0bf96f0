import { expect, test } from 'vitest'
import type { Op, SetContent } from '../../../../pwa/src/core/log/ops.ts'
import { listSupervision, supervisionIdOf } from '../../../../pwa/src/core/queries/supervision.ts'
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

test('an item whose text was cleared is off the agenda, and comes back with a text', () => {
  const began = write(1, { at: 5, text: 'zapytać o ciszę' })
  const cleared = write(2, { text: null })
  expect(listSupervision(foldAll([began])).map(({ text }) => text)).toEqual(['zapytać o ciszę'])
  expect(listSupervision(foldAll([began, cleared]))).toEqual([])
  expect(listSupervision(foldAll([began, cleared, write(3, { text: 'tempo' })]))[0]?.text).toBe('tempo')
})

test('the agenda stands newest first, and what was discussed is still on it', () => {
  const items = listSupervision(
    foldAll([
      write(1, { at: 5, text: 'a' }, '2'.repeat(32)),
      write(2, { at: 9, text: 'b', discussedAt: 10 }, '3'.repeat(32)),
    ]),
  )
  expect(items.map(({ text, discussedAt }) => [text, discussedAt])).toEqual([
    ['b', 10],
    ['a', undefined],
  ])
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
