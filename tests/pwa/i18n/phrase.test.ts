import { expect, test } from 'vitest'
import { formatMessage } from '../../../pwa/src/i18n/phrase.ts'

const sessions = '{n, plural, one {# sesja} few {# sesje} many {# sesji} other {# sesji}}'

test.each([
  [1, '1 sesja'],
  [2, '2 sesje'],
  [5, '5 sesji'],
  [12, '12 sesji'],
  [22, '22 sesje'],
])('Polish plural of %i', (n, text) => {
  expect(formatMessage('pl', sessions, { n })).toBe(text)
})

test('a missing slot is an error, never a blank', () => {
  expect(() => formatMessage('pl', 'a {x} b')).toThrow()
})
