import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  beginsWords,
  foldText,
  matchesQuery,
  passageOf,
  wordsOf,
} from '../../../../pwa/src/core/rules/search.ts'

test.each([
  ['Zażółć gęślą jaźń', 'zazolc gesla jazn'],
  ['ŁÓDŹ', 'lodz'],
  ['z\u00a0tym', 'z tym'],
  ['  two\n lines ', 'two lines'],
  ['Straße', 'strasse'],
  ['I\u0307stanbul İstanbul', 'istanbul istanbul'],
  ['z\u0301le', 'zle'],
  ['ΟΔΟΣ', 'οδοσ'],
  ['„tak”', '"tak"'],
  ['🙂 ﬁlm', '🙂 film'],
])('%j is compared as %j', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})

test.each([
  ['', true],
  ['  ', true],
  ['zlosc', true],
  ['ZŁOŚĆ', true],
  ['jest tu', true],
  ['tu\u00a0jest', true],
  ['miejsce na złość', true],
  ['smutek', false],
  ['złość smutek', false],
])('the query %j finds: %s', (query, found) => {
  expect(matchesQuery('Jest tu miejsce i\u00a0na złość.', query)).toBe(found)
})

test.each([
  ['zlo', true],
  ['ZŁOŚĆ szefa', true],
  ['szef zlo', true],
  ['osc', false],
  ['złość brata', false],
  ['„złość”,', true],
  ['-tera', true],
  ['tera', true],
])('beginnings of words: %j is found: %s', (query, found) => {
  const folded = ['Złość na szefa', 'ko-terapia'].map(foldText)
  expect(beginsWords(folded, wordsOf(query))).toBe(found)
})

test.each(['', '  ', '\n'])('%j has no words', (query) => {
  expect(wordsOf(query)).toEqual([])
})

const marked = (text: string, query: string) =>
  passageOf(text, wordsOf(query))
    ?.parts.map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('')

test.each([
  ['Mówi o złości.', 'zlo', 'Mówi o [zło]ści.'],
  ['Łódź i łódka', 'lod', '[Łód]ź i [łód]ka'],
  ['Straße', 'strass', '[Straß]e'],
  ['z\u0301le, z\u0301le', 'z', '[z\u0301]le, [z\u0301]le'],
  ['🙂🙂 złość 👨\u200d👩\u200d👧 x', 'x', '🙂🙂 złość 👨\u200d👩\u200d👧 [x]'],
  ['nie  ma\nnic', 'ma nic', 'nie  [ma]\n[nic]'],
  ['ﬁlm', 'f', '[ﬁ]lm'],
  ['mama', 'm ma', '[ma]ma'],
  ['niczego', 'x', undefined],
])('in %j what %j finds is marked as it was written', (text, query, shown) => {
  expect(marked(text, query)).toBe(shown)
})

test('a passage of a long text stands around the first word found, cut between words, and says that there is more', () => {
  const long = `${'dawno temu '.repeat(40)}złość ${'potem cisza '.repeat(40)}`
  const passage = passageOf(long, ['zlosc'])!
  const text = passage.parts.map((part) => part.text).join('')
  expect([passage.before, passage.after]).toEqual([true, true])
  expect(text.length).toBeLessThan(200)
  expect(text).toMatch(/^(temu|dawno) .*złość .*(potem|cisza)$/)
})

const scraps = fc.constantFrom(
  'złość',
  'Łódź',
  'ß',
  'e\u0301',
  '🙂',
  '\ud83d',
  '\u0301',
  ' ',
  '\n',
  'aa',
  'ﬁ',
  'İ',
  ',',
)

test('parts put together are a piece of the text, and every mark folds to what begins with a word of the query', () => {
  fc.assert(
    fc.property(fc.array(scraps, { maxLength: 120 }), scraps, (pieces, query) => {
      const text = pieces.join('')
      const words = wordsOf(query)
      const passage = passageOf(text, words)
      expect(passage !== null).toBe(words.some((word) => beginsWords([foldText(text)], [word])))
      if (!passage) return
      expect(text).toContain(passage.parts.map((part) => part.text).join(''))
      const marks = passage.parts.filter((part) => part.marked)
      expect(marks.length).toBeGreaterThan(0)
      for (const mark of marks) expect(words.some((word) => foldText(mark.text).startsWith(word))).toBe(true)
    }),
  )
})
