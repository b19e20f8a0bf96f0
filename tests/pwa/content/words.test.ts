import { expect, test } from 'vitest'
import { componentIds, stateIds } from '../../../pwa/src/content/ids.ts'
import { loadContent } from '../../../pwa/src/content/load.ts'
import { COMPONENTS, LOCALES, STATES } from '../../../pwa/src/core/records.ts'
import { en, pl } from '../i18n/all.ts'

const messages = { pl, en }

/* The first screen cannot wait for the cards, so a few words stand in both; they must be the same words. */
test.each(LOCALES)('buttons and cards call the same things by the same words (%s)', async (locale) => {
  const cards = await loadContent(locale)
  const ui = messages[locale]
  for (const id of COMPONENTS) expect(ui[`component.${id}`]).toBe(cards.alliance[id].label)
  for (const id of STATES) expect(ui[`state.${id}`]).toBe(cards.states[id].label)
  for (const id of ['fridge', 'repair', 'phrases'] as const)
    expect(ui[`nav.${id}`]).toBe(cards.sections[id].title)
})

test('records and cards have the same components and states', () => {
  expect(componentIds).toEqual(COMPONENTS)
  expect(stateIds).toEqual(STATES)
})
