import { expect, test } from 'vitest'
import { loadContent } from '../../../pwa/src/content/load.ts'
import { readPhrase, splitPhrase, usesForm, type Forms } from '../../../pwa/src/content/say.ts'
import { messageOf } from '../../../pwa/src/core/rules/phrases.ts'

const { phrases } = await loadContent('pl')
const pani: Forms = { me: 'f', you: 'pani' }
const course = { message: phrases['repair-course-correction'], text: undefined }

test('a phrase comes apart at its blanks, whatever the form', () => {
  expect(splitPhrase('pl', course, pani)).toEqual([
    'Zdaje się, że trzymam się tematu „',
    { slot: 'x' },
    '”, a\u00a0dla pani ważniejsze jest teraz „',
    { slot: 'y' },
    '”. Zmieńmy kurs.',
  ])
  expect(splitPhrase('pl', course, { me: 'm', you: 'ty' })[2]).toContain('dla ciebie')
})

test('read in a list, a blank is dots and no full stop follows them', () => {
  expect(readPhrase('pl', course, pani)).toContain('„…”, a\u00a0dla pani')
  expect(readPhrase('pl', { message: 'Chodzi o {x}. Tak?', text: undefined }, pani)).toBe('Chodzi o … Tak?')
})

test.each([
  ['Jak [pani|panu|państwu|ci] z {x}?', { me: 'f', you: 'panstwo' }, 'Jak państwu z …?'],
  ['[Widziałam|Widziałem].', { me: 'm', you: 'ty' }, 'Widziałem.'],
  ['{you, select, pani {Pani} other {Ktoś}} wie.', { me: 'm', you: 'ty' }, 'Ktoś wie.'],
] as const)('one’s own %s is said in its form', (text, forms, said) => {
  expect(readPhrase('pl', { message: messageOf(text), text }, forms)).toBe(said)
})

test.each(['Ani {to', 'to}', '{to}', '{x, plural}', '{you, select, pani {a}}', "It's '{x'", '{}', '[a|b'])(
  'what is no message stands as typed: %s',
  (text) => {
    expect(splitPhrase('pl', { message: messageOf(text), text }, { me: 'f', you: 'pan' })).toEqual([text])
  },
)

test('a malformed phrase of ours is an error, not a card', () => {
  expect(() => readPhrase('pl', { message: 'Ani {to', text: undefined }, pani)).toThrow()
})

test.each([
  ['validate', false, true],
  ['missed', true, false],
  ['repair-apology', true, true],
  ['instead-hold-on', false, false],
] as const)('%s depends on my form: %s, on yours: %s', (id, me, you) => {
  expect([usesForm({ message: phrases[id] }, 'me'), usesForm({ message: phrases[id] }, 'you')]).toEqual([
    me,
    you,
  ])
})
