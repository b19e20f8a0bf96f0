import { expect, test } from 'vitest'
import type { Patient } from '../../../../pwa/src/core/records.ts'
import { leaveOutCodes, numberPersons } from '../../../../pwa/src/core/rules/leaveOutCodes.ts'

const patient = (code: string): Patient => ({ id: code, code, shape: 'drop', colour: 'moss', active: true })
const hidden = (text: string, ...codes: string[]) =>
  leaveOutCodes(text, codes.map(patient), ({ id }) => `Osoba ${codes.indexOf(id) + 1}`)

test('persons are numbered as one comes to them, each once, and what is about nobody is passed over', () => {
  expect([...numberPersons(['b', undefined, 'a', 'b'])]).toEqual([
    ['b', 1],
    ['a', 2],
  ])
})

test.each([
  ['Jarzębina milczy', 'Osoba 1 milczy'],
  ['u Jarzębiny i z jarzębiną', 'u Osoba 1 i z Osoba 1'],
  ['(Jarzębina)', '(Osoba 1)'],
  ['Las za oknem, lasso i Lasek', 'Osoba 2 za oknem, lasso i Lasek'],
  ['nic z tego', 'nic z tego'],
])('no code is left in “%s”', (text, left) => {
  expect(hidden(text, 'Jarzębina', 'Las')).toBe(left)
})

test('of two codes the one within the other is not torn, and no sign in a code means anything', () => {
  expect(hidden('Wrzos biały, Wrzos', 'Wrzos', 'Wrzos biały')).toBe('Osoba 2, Osoba 1')
  expect(hidden('A.B i AxB', 'A.B')).toBe('Osoba 1 i AxB')
})
