import { expect, test } from 'vitest'
import { loadContent } from '../../../pwa/src/content/load.ts'
import type { Locale, Slots } from '../../../pwa/src/i18n/format.ts'
import { formatMessage } from '../../../pwa/src/i18n/phrase.ts'

const content = { pl: await loadContent('pl'), en: await loadContent('en') }

type Kind = 'title' | 'heading' | 'chip' | 'continuation' | 'question' | 'sentence' | 'phrase'
type You = 'pani' | 'pan' | 'panstwo' | 'ty'

const forms: readonly You[] = ['pani', 'pan', 'panstwo', 'ty']
const genders = ['f', 'm'] as const
const fillings = [
  { x: 'praca', y: 'odejście męża' },
  { x: '…', y: '…' },
]
const combinations: readonly Slots[] = forms.flatMap((you) =>
  genders.flatMap((me) => fillings.map(({ x, y }) => ({ you, me, x, y }))),
)

/** What each kind of text must look like once rendered. */
const shapes: Record<Kind, RegExp> = {
  title: /^[\p{Lu}\d].*[^.?!…]$/u,
  heading: /^\p{Lu}.*…$/u,
  chip: /^(?=.{1,24}$)[„“]?[\p{Ll}I].*[^.?!…]$/u,
  continuation: /^[\p{Ll}I].*[^.?!…]$/u,
  question: /^\p{Lu}.*\?$/u,
  sentence: /^\p{Lu}.*[.?]$/u,
  phrase: /^(?=.{1,160}$)\p{Lu}.*[.?]$/u,
}

const blemishes: Record<string, RegExp> = {
  'leftover brace': /[{}]/,
  'slash between words': /\p{L}\/\p{L}/u,
  underscore: /_/,
  'double space': /[ \u00a0]{2}/,
  'space before punctuation': /[ \u00a0][.,:;?]/,
  'space at an end': /^\s|\s$/,
  'value that is not text': /undefined|null|NaN|\[object/,
  'exclamation mark': /!/,
  'straight quote': /["']/,
  'hyphen used as a dash': / - /,
}

const polishBlemishes: Record<string, RegExp> = {
  'one-letter word at a line’s end': /(?<!\p{L})[aiouwz] /iu,
  'English quote': /[“’]/u,
}

const texts = (['pl', 'en'] as const).flatMap((locale) =>
  leaves(content[locale]).map(([path, message]) => ({
    locale,
    path,
    message,
    kind: kindOf(path),
  })),
)

test.each(texts)('$locale $path is clean in every form', ({ locale, message, kind }) => {
  for (const slots of combinations) {
    expect(faultsIn(locale, kind, formatMessage(locale, message, slots))).toEqual([])
  }
})

test.each(Object.entries(content.pl.phrases))('%s speaks to one form of address only', (_, message) => {
  for (const slots of combinations) {
    const others = forms.filter((form) => form !== slots['you'])
    const words =
      formatMessage('pl', message, slots)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    expect(words.filter((word) => others.some((form) => addresses(form, word)))).toEqual([])
  }
})

test.each(texts)('$locale $path names every form where it uses forms', ({ message }) => {
  const yous = message.match(/\{you, select,/g)?.length ?? 0
  const mes = message.match(/\{me, select,/g)?.length ?? 0
  expect(
    message.match(/pani \{[^{}]+\} pan \{[^{}]+\} panstwo \{[^{}]+\} other \{[^{}]+\}/g) ?? [],
  ).toHaveLength(yous)
  expect(message.match(/ f \{[^{}]+\} other \{[^{}]+\}/g) ?? []).toHaveLength(mes)
})

test('a woman and a man are each heard in their own form', () => {
  const { judging } = content.pl.autocheck
  expect(formatMessage('pl', judging, { me: 'f' })).toContain('powiedziałam')
  expect(formatMessage('pl', judging, { me: 'm' })).toContain('powiedziałem')
})

test('Polish and English have the same slots to fill', () => {
  expect(slotsToFill('en')).toEqual(slotsToFill('pl'))
})

test.each<[Locale, Kind, string, string]>([
  ['pl', 'phrase', 'Czy {x} jest ważne?', 'leftover brace'],
  ['pl', 'phrase', 'Czy tak pani/pan woli?', 'slash between words'],
  ['pl', 'question', 'Czy byłem_am ciekawy?', 'underscore'],
  ['en', 'sentence', 'Two  spaces.', 'double space'],
  ['pl', 'sentence', 'Tak , to jest to.', 'space before punctuation'],
  ['en', 'sentence', 'It is undefined.', 'value that is not text'],
  ['en', 'phrase', 'Well done!', 'exclamation mark'],
  ['en', 'sentence', "It isn't.", 'straight quote'],
  ['pl', 'sentence', 'Cisza w rozmowie.', 'one-letter word at a line’s end'],
  ['pl', 'phrase', 'czy to pomaga?', 'not a phrase'],
  ['pl', 'phrase', 'To pomaga', 'not a phrase'],
  ['pl', 'phrase', `A${'a'.repeat(159)}.`, 'not a phrase'],
  ['pl', 'chip', 'mniej kontaktu wzrokowego', 'not a chip'],
  ['pl', 'continuation', 'Pytam o cel', 'not a continuation'],
])('the checker finds fault with a broken text (%s %s: %s)', (locale, kind, text, fault) => {
  expect(faultsIn(locale, kind, text)).toContain(fault)
})

function slotsToFill(locale: Locale): [path: string, slots: string[]][] {
  return leaves(content[locale]).map(([path, message]) => [
    path,
    message.match(/\{[xy]\}/g)?.toSorted() ?? [],
  ])
}

function faultsIn(locale: Locale, kind: Kind, text: string): string[] {
  const searched = locale === 'pl' ? { ...blemishes, ...polishBlemishes } : blemishes
  const found = Object.keys(searched).filter((name) => searched[name]?.test(text))
  return shapes[kind].test(text) ? found : [...found, `not a ${kind}`]
}

function kindOf(path: string): Kind {
  if (path.startsWith('fridgeLists.')) return 'heading'
  if (path.startsWith('fridge.')) return 'continuation'
  if (/^(signs|states)\..*\.label$/.test(path)) return 'chip'
  if (/\.(label|title)$|^(traitGroups|situations|slots|repairTimes)\./.test(path)) return 'title'
  if (/^(autocheck|reflection)\./.test(path)) return 'question'
  return path.startsWith('phrases.') ? 'phrase' : 'sentence'
}

function addresses(form: You, word: string): boolean {
  const words: Record<You, RegExp> = {
    pani: /^pani(ą)?$/,
    pan: /^pan(a|u|em)?$/,
    panstwo: /^państw(o|a|u|em)$/,
    ty: /^(ty|ci|cię|ciebie|tobie|tobą|twój|twoj\p{L}+)$/u,
  }
  return words[form].test(word)
}

function leaves(node: object): [path: string, message: string][] {
  return Object.entries(node).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [[key, value]]
      : leaves(value).map(([path, text]) => [`${key}.${path}`, text]),
  )
}
