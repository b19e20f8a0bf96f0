import { expect, test } from 'vitest'
import { foldText, matchesQuery } from '../../../../pwa/src/core/rules/search.ts'

test.each([
  ['Zażółć gęślą jaźń', 'zazolc gesla jazn'],
  ['ŁÓDŹ', 'lodz'],
  ['z\u00a0tym', 'z tym'],
  ['  two\n lines ', 'two lines'],
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
