import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  isSameGroup,
  NotARecoveryKey,
  readRecoveryKey,
  recoveryKeyGroups,
  recoveryKeyText,
} from '../../../pwa/src/vault/recoveryKey.ts'

const keys = fc.uint8Array({ minLength: 20, maxLength: 20 }).map((bytes) => new Uint8Array(bytes))

/** What stands between the letters of a key by way of printers, chats, keyboards and pens. */
const BETWEEN = [
  ' ',
  '\u00A0',
  '\u200B',
  '\u00AD',
  '\u2013',
  '-',
  ',',
  '"',
  '„',
  '”',
  '\n',
  '\t',
  '\u2060',
  '',
]

test('a key reads as itself, whatever stands around and between its letters', () => {
  fc.assert(
    fc.property(
      keys,
      fc.array(fc.constantFrom(...BETWEEN), { minLength: 60, maxLength: 60 }),
      (key, between) => {
        const letters = [...recoveryKeyText(key).toUpperCase()]
        const text = `${between[59]}${letters.map((letter, index) => letter + between[index]).join('')}.`
        expect(readRecoveryKey(text)).toEqual(key)
      },
    ),
  )
})

test.each([
  [
    'numbered with full stops',
    (groups: string[]) => groups.map((group, index) => `${index + 1}. ${group}`).join(' '),
  ],
  [
    'numbered with brackets, a line each',
    (groups: string[]) => groups.map((group, index) => `${index + 1}) ${group}`).join('\n'),
  ],
  [
    'numbered with colons',
    (groups: string[]) => groups.map((group, index) => `${index + 1}: ${group}`).join(', '),
  ],
  [
    'in full-width letters',
    (groups: string[]) =>
      groups.join('').replaceAll(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  ],
  ['in lower case', (groups: string[]) => groups.join(' ').toLowerCase()],
  ['without its prefix', (groups: string[]) => groups.join('').slice(7)],
  [
    'numbered and without its prefix, the look-alikes of a pen in it',
    (groups: string[]) =>
      (
        groups
          .join('')
          .slice(7)
          .replaceAll('L', 'I')
          .replaceAll('0', 'O')
          .match(/.{1,4}/g) ?? []
      )
        .map((group, index) => `${index + 1}. ${group}`)
        .join('\n'),
  ],
  ['each group in quotation marks', (groups: string[]) => groups.map((group) => `„${group}”`).join(', ')],
])('a key reads as itself, %s', (_, write) => {
  fc.assert(
    fc.property(keys, (key) => {
      expect(readRecoveryKey(write(recoveryKeyGroups(key)))).toEqual(key)
    }),
  )
})

test('letters that only look like those of a key are told apart by the checksum', () => {
  const looksLike: Record<string, readonly string[]> = {
    l: ['1', 'I', 'i'],
    '0': ['O', 'o'],
    '6': ['b'],
    '8': ['b', 'B'],
  }
  fc.assert(
    fc.property(keys, fc.nat(), (key, choice) => {
      const [prefix, data] = [recoveryKeyText(key).slice(0, 7), recoveryKeyText(key).slice(7)]
      let doubts = 0
      const written = [...data].map((letter) => {
        const others = looksLike[letter]
        if (!others || (others.includes('b') && (doubts += 1) > 12)) return letter
        return others[choice % others.length]
      })
      expect(readRecoveryKey(prefix + written.join(''))).toEqual(key)
      expect(readRecoveryKey(prefix.replace('1', 'l').replace('o', '0') + data)).toEqual(key)
    }),
  )
})

test('a letter mistyped for one that does not look like it is refused, and so is one too few or too many', () => {
  fc.assert(
    fc.property(
      keys,
      fc.integer({ min: 7, max: 44 }),
      fc.constantFrom(...'qpzry9x8gf2tvdw0s3jn54khce6mua7l'),
      (key, at, letter) => {
        const text = recoveryKeyText(key)
        fc.pre(text[at] !== letter)
        expectNoKey(text.slice(0, at) + letter + text.slice(at + 1))
        expectNoKey(text.slice(7, at) + letter + text.slice(at + 1))
        expectNoKey(text.slice(0, at) + text.slice(at + 1))
        expectNoKey(text.slice(0, at) + letter + text.slice(at))
      },
    ),
  )
})

test.each([
  '',
  'sojusz1',
  'q'.repeat(38),
  'sojusz' + 'q'.repeat(38),
  'b'.repeat(38),
  'b'.repeat(45),
  'sojusz1' + 'b'.repeat(38),
  '1. 2. 3.',
  'ł'.repeat(45),
])('“%s” is no key', (text) => {
  expectNoKey(text)
})

test.each([
  ['AB1L', ' ab1l. ', true],
  ['Q0LX', 'qOIx', true],
  ['Q68X', 'qb8x', true],
  ['Q68X', 'q68', false],
  ['Q68X', 'q69x', false],
  ['Q68X', '7. q68x', true],
  ['Q68X', '\u00A0１２） Q68X', true],
  ['Q68X', '7. q69x', false],
  ['Q68X', '12', false],
])('the group %s copied as “%s”: %s', (shown, typed, same) => {
  expect(isSameGroup(typed, shown)).toBe(same)
})

const expectNoKey = (text: string) => expect(() => readRecoveryKey(text)).toThrow(NotARecoveryKey)
