import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { loadContent } from '../../../pwa/src/content/load.ts'
import { en, pl } from './all.ts'

const languages = [
  ['pl', pl],
  ['en', en],
] as const

test.each(languages)('every message in %s is well formed and not empty', (locale, messages) => {
  for (const message of Object.values(messages)) {
    expect(message.trim().length).toBeGreaterThan(0)
    expect(new IntlMessageFormat(message, locale, undefined, { ignoreTag: true })).toBeDefined()
  }
})

test('both languages have the same messages', () => {
  expect(Object.keys(en).toSorted()).toEqual(Object.keys(pl).toSorted())
})

test.each(languages)(
  'no text in %s has a number or date skeleton: the build leaves their parser out',
  async (locale, messages) => {
    expect(JSON.stringify(messages).includes('::')).toBe(false)
    expect(JSON.stringify(await loadContent(locale)).includes('::')).toBe(false)
  },
)
