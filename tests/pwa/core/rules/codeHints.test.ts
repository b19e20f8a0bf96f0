import { expect, test } from 'vitest'
import { LOCALES } from '../../../../pwa/src/core/records.ts'
import { suspectCode } from '../../../../pwa/src/core/rules/codeHints.ts'
import { codeWords } from '../../../../pwa/src/i18n/codeWords.ts'
import { givenNames } from '../../../../pwa/src/i18n/givenNames.ts'

test.each([
  'Anna',
  'anna',
  '  ANNA ',
  'Kasia',
  'Jan K.',
  'K. Jan',
  'Anna-Maria',
  'kasia7',
  'Łukasz',
  'Oliver',
  'Kowalska',
  'kowalski',
  'Zawadzka',
  'Nowicka',
  'Adamowicz',
  'Kowalczyk',
  'Nowak',
  'Rowan',
  'Róża',
])('%j looks like a name', (code) => {
  expect(suspectCode(code, givenNames)).toBe('name')
})

test.each(['A', 'AK', 'ak', 'Ak', 'A.K.', 'A.K', 'a. k.', 'A-K', 'A K', 'JPK', 'J.P.K.', 'ŁŻ'])(
  '%j looks like initials',
  (code) => {
    expect(suspectCode(code, givenNames)).toBe('initials')
  },
)

test.each([
  '12.05.1980',
  '12.05',
  '12/5/80',
  '1980-05-12',
  '1980',
  'Las 1980',
  '120580',
  '80051212345',
  '12 maja',
  'Kasia 1980',
  '5 października',
  'May 5',
  '5 Oct',
])('%j looks like a date', (code) => {
  expect(suspectCode(code, givenNames)).toBe('date')
})

test.each([
  '',
  ' ',
  'Jarzębina',
  'Zielony las',
  'Łąka',
  'Mak',
  'kos',
  'Deska',
  'Piaski',
  'Kaczka',
  'Puszczyk',
  'Marzanka',
  'Las 7',
  'Las 12',
  '7',
  '123',
  '12345',
  '3 sowy',
  'Maj',
  'Granat 3',
])('%j points to nobody', (code) => {
  expect(suspectCode(code, givenNames)).toBe(null)
})

test('without a list of names, what a code is made of still tells', () => {
  expect(suspectCode('Anna', new Set())).toBe(null)
  expect(suspectCode('Kowalska', new Set())).toBe('name')
})

test.each(LOCALES)('no suggested word in %s is suspect, and none is there twice', (locale) => {
  const words = codeWords[locale]
  expect(words.filter((word) => suspectCode(word, givenNames))).toEqual([])
  expect(new Set(words).size).toBe(words.length)
  expect(words.length).toBeGreaterThanOrEqual(30)
})
