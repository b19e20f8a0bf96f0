import { expect, test } from 'vitest'
import * as lists from '../../../pwa/src/content/ids.ts'
import {
  addedSignGroups,
  insteadPhrases,
  phraseSituations,
  repairSteps,
  sampleOfHabit,
  sampleOfTechnique,
  sampleOfTrait,
} from '../../../pwa/src/content/links.ts'
import { loadContent } from '../../../pwa/src/content/load.ts'
import { references } from '../../../pwa/src/content/references.ts'
import type { Content, PhraseId, SameSlots, SituationId } from '../../../pwa/src/content/shape.ts'

const { phraseIds, situationIds } = lists
const content = { pl: await loadContent('pl'), en: await loadContent('en') }

/** Every id of the inventory, written out a second time: a card lost or moved in the code shows here. */
const inventory = {
  sections:
    'alliance fridge traits autocheck techniques rupture-sources signs phrases repair habits reflection closing references',
  alliance: 'goal tasks bond',
  states: 'clear noisy grating',
  fridgeLists: 'doing-well watch-out',
  fridge: 'ask-goal name-tension pace apologise talk-much rush-solution flee-technique postpone-supervision',
  traitGroups: 'builds undermines',
  traits:
    'warmth flexibility consistency humility rigidity coldness tension masked-uncertainty criticism self-focus',
  autocheck: 'curious flexible judging supervision',
  techniques:
    'too-much-structure too-little-structure self-disclosure transference-interpretation silence micro-minimising',
  'rupture-sources': 'goal-mismatch unmet-need difficult-affect transference',
  signGroups: 'withdrawal breaking confrontation',
  signs:
    'less-eye-contact short-answers late cancelling forgot-task irony dont-know open-frustration cold-silence different-goals less-engagement complains rejects-task presses hostile-tone',
  phrases:
    'repair-something-off repair-not-helping repair-course-correction repair-apology instead-hold-on instead-way-of-working instead-hypothesis silence validate what-helps follow-up check-in closing-frame curiosity missed',
  situations: 'opening mid-session tension repair silence closing',
  repair: 'name validate gather micro-changes follow-up',
  habits: 'mini-contract mid-check-in 51-49 summary-60 empathic-frame supervision-hygiene',
  reflection: 'my-traits harmful-technique negative-emotions repair-techniques own-emotions',
  references: 'ackerman-2001 ackerman-2003 bordin-1979 eubanks-2015',
} as const

const inventorySections = Object.entries(inventory) as [keyof typeof inventory, string][]

test.each(inventorySections)(
  '%s has every id of the inventory, in order, in both languages',
  (section, ids) => {
    expect(Object.keys(content.pl[section])).toEqual(ids.split(' '))
    expect(Object.keys(content.en[section])).toEqual(ids.split(' '))
  },
)

test.each<[keyof typeof inventory, readonly string[]]>([
  ['sections', lists.sectionIds],
  ['alliance', lists.componentIds],
  ['states', lists.stateIds],
  ['fridgeLists', Object.keys(lists.fridgeIds)],
  ['fridge', Object.values(lists.fridgeIds).flat()],
  ['traitGroups', Object.keys(lists.traitIds)],
  ['traits', Object.values(lists.traitIds).flat()],
  ['autocheck', lists.autocheckIds],
  ['techniques', lists.techniqueIds],
  ['rupture-sources', lists.ruptureSourceIds],
  ['signGroups', Object.keys(lists.signIds)],
  ['signs', Object.values(lists.signIds).flat()],
  ['phrases', lists.phraseIds],
  ['situations', lists.situationIds],
  ['repair', lists.repairStepIds],
  ['habits', lists.habitIds],
  ['reflection', lists.reflectionIds],
  ['references', lists.referenceIds],
])('the list that screens draw %s from has the order of the inventory', (section, ids) => {
  expect(ids.join(' ')).toBe(inventory[section])
})

test.each([
  ['doing-well', lists.fridgeIds['doing-well'], 4],
  ['builds', lists.traitIds.builds, 4],
  ['withdrawal', lists.signIds.withdrawal, 7],
  ['breaking', lists.signIds.breaking, 4],
])('the group %s has its own ids only', (_, ids, count) => {
  expect(ids).toHaveLength(count)
})

test('both languages have the same cards and nothing else', () => {
  expect(paths(content.en)).toEqual(paths(content.pl))
})

test('confrontation is marked as our addition and its reference exists', () => {
  expect(addedSignGroups).toEqual({ confrontation: 'eubanks-2015' })
  expect(references['eubanks-2015'].authors).toHaveLength(3)
  expect(content.pl.signGroups.confrontation.text).toMatch(/^Nasz dodatek/)
  expect(content.en.signGroups.confrontation.text).toMatch(/^Our addition/)
})

test('every situation has phrases and every phrase a situation', () => {
  const used = new Set<SituationId>(Object.values(phraseSituations).flat())
  expect(situationIds.filter((id) => !used.has(id))).toEqual([])
  expect(phraseIds.filter((id) => phraseSituations[id].length === 0)).toEqual([])
})

test('steps 1–3 of a repair are for now, 4 and 5 for later, each with phrases', () => {
  const steps = Object.values(repairSteps)
  expect(steps.map((step) => step.time)).toEqual(['now', 'now', 'now', 'later', 'later'])
  expect(steps.filter((step) => step.phrases.length === 0)).toEqual([])
})

test('the cards that promise a sample sentence have one', () => {
  const samples = [sampleOfTrait.warmth, sampleOfTechnique.silence, sampleOfHabit['empathic-frame']]
  expect(samples).toEqual(['curiosity', 'silence', 'closing-frame'] satisfies PhraseId[])
  expect(insteadPhrases).toEqual(phraseIds.filter((id) => id.startsWith('instead-')))
})

test('every reference says who, when, what and where', () => {
  for (const reference of Object.values(references)) {
    expect(reference.authors.length).toBeGreaterThan(0)
    expect(reference.year).toBeGreaterThan(1970)
    expect(reference.source.length).toBeGreaterThan(0)
  }
})

/** Read by the compiler (`tsc -p tests/pwa`): each expected error that is no error fails the check. */
test('the compiler refuses a missing id, an extra id and a lost or invented slot', () => {
  const states = content.pl.states
  // @ts-expect-error a state is missing
  const missing: Content['states'] = {
    clear: states.clear,
    noisy: states.noisy,
  }
  // @ts-expect-error there is no such state
  const extra: Content['states'] = { ...states, loud: states.noisy }

  const polish = { a: 'raz {x}', b: 'dwa' } as const
  const same = { a: 'one {x}', b: 'two' } as const
  const lost = { a: 'one', b: 'two' } as const
  const invented = { a: 'one {x}', b: 'two {y}' } as const
  const kept: SameSlots<typeof polish, typeof same> = same
  // @ts-expect-error {x} is lost
  const withoutX: SameSlots<typeof polish, typeof lost> = lost
  // @ts-expect-error {y} is invented
  const withY: SameSlots<typeof polish, typeof invented> = invented
  expect([missing, extra, kept, withoutX, withY]).toHaveLength(5)
})

function paths(node: object): string[] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' ? [key] : paths(value).map((path) => `${key}.${path}`),
  )
}
