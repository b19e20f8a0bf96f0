import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entry, Repair, Wishes } from '../../../../pwa/src/core/records.ts'
import { ASK_AFTER, offersFor, supervisionOffer, type Offer } from '../../../../pwa/src/core/rules/offers.ts'
import { WEEK_MS } from '../../../../pwa/src/core/rules/likely.ts'
import { checkin, courseOf, NOW, ROWAN, weeksAgo } from '../entriesOf.ts'

const NEVER = { active: true, contractEvery: 0 }
const HOUR = 3_600_000

/** So many sessions ago, 0 being the present one. */
const session = (ago: number, over: Parameters<typeof checkin>[2] = {}) => checkin(ROWAN, weeksAgo(ago), over)

const repair = (at: number, over: Partial<Repair> = {}): Repair => ({
  id: `r${at}`,
  at,
  patient: ROWAN,
  signs: [],
  done: {},
  notes: {},
  changes: [],
  answers: [],
  ...over,
})

const seen = (...ids: string[]) => ({ signs: ids })
const bond = (state: 'clear' | 'noisy' | 'grating') => ({ bond: state })
const sessions = (count: number) => Array.from({ length: count }, (_, ago) => session(ago))
const weeks = (count: number) => NOW - count * WEEK_MS

/** Nine sessions, in one of which the client was asked. */
const asked = (ago: number) => [
  ...sessions(9).filter((_, index) => index !== ago),
  session(ago, { theirs: 'no' }),
]

const agreedOn = (at: number) => repair(at, { done: { 'micro-changes': at } })

interface Given {
  readonly patient?: Wishes & { readonly active: boolean; readonly contractEvery?: number }
  readonly repairs?: readonly Repair[]
  readonly settings?: Wishes & { readonly askAfter?: number }
  readonly now?: number
}

/** The signs put off at this time. */
const restingSince = (at: number): Given => ({ patient: { ...NEVER, putOff: { signs: at } } })

/** All that is offered; the question to the client only where a test is about it. */
function offered(entries: readonly Entry[], given: Given = {}): Offer[] {
  const { patient = NEVER, repairs = [], settings = { noOffers: ['ask'] }, now = NOW } = given
  return offersFor({ patient, course: courseOf(...entries), repairs }, settings, now)
}

const rules = (offers: readonly Offer[]) => offers.map(({ rule }) => rule)

describe('signs that gather', () => {
  test.each([
    ['one sign in two sessions', [session(1, seen('late')), session(0)], null],
    ['two in one session', [session(1), session(0, seen('late', 'irony'))], ['late', 'irony']],
    [
      'one in each of two',
      [session(1, seen('late')), session(0, seen('short-answers'))],
      ['late', 'short-answers'],
    ],
    ['the same one in both', [session(1, seen('late')), session(0, seen('late'))], ['late']],
    ['three', [session(1, seen('late', 'irony')), session(0, seen('presses'))], ['late', 'irony', 'presses']],
    [
      'the same one twice in one session',
      [session(0, seen('late')), checkin(ROWAN, NOW + HOUR, seen('late'))],
      null,
    ],
    [
      'one of them three sessions ago',
      [session(2, seen('irony')), session(1), session(0, seen('late'))],
      null,
    ],
  ])('%s', (_, entries, found) => {
    expect(offered(entries)).toEqual(found ? [{ rule: 'signs', signs: found }] : [])
  })

  test('are what a repair is about that was begun since, and new ones are offered only once it is closed', () => {
    const entries = [session(1, seen('late')), session(0, seen('irony'))]
    expect(offered(entries, { repairs: [repair(NOW + 1)] })).toEqual([])
    const more = [...entries, checkin(ROWAN, NOW + WEEK_MS, seen('presses', 'late'))]
    const later = { now: NOW + WEEK_MS }
    expect(offered(more, { repairs: [repair(NOW + 1)], ...later })).toEqual([])
    const closed = repair(NOW + 1, { closedAt: NOW + 2 })
    expect(offered(more, { repairs: [closed], ...later })).toEqual([
      { rule: 'signs', signs: ['presses', 'late'] },
    ])
  })
})

describe('a component that is not in tune', () => {
  test.each([
    ['once', [session(1, bond('clear')), session(0, bond('noisy'))], null],
    ['twice running', [session(1, bond('noisy')), session(0, bond('grating'))], 'grating'],
    [
      'three times',
      [session(2, bond('noisy')), session(1, bond('noisy')), session(0, bond('noisy'))],
      'noisy',
    ],
    [
      'twice, and in tune now',
      [session(2, bond('noisy')), session(1, bond('noisy')), session(0, bond('clear'))],
      null,
    ],
    [
      'with a session between in which it was not entered',
      [session(2, bond('noisy')), session(1), session(0, bond('noisy'))],
      'noisy',
    ],
    [
      'too long ago to be running',
      [session(5, bond('noisy')), session(3), session(2), session(1), session(0, bond('noisy'))],
      null,
    ],
    [
      'put right in the same session',
      [session(1, bond('noisy')), session(0, bond('noisy')), checkin(ROWAN, NOW + HOUR, bond('clear'))],
      null,
    ],
  ])('%s', (_, entries, state) => {
    expect(offered(entries)).toEqual(state ? [{ rule: 'component', component: 'bond', state }] : [])
  })

  test('is told of one component, goal before tasks before bond', () => {
    const noisy = { goal: 'noisy', tasks: 'grating', bond: 'noisy' } as const
    const found = offered([session(1, noisy), session(0, noisy)])
    expect(found).toEqual([{ rule: 'component', component: 'goal', state: 'noisy' }])
  })
})

describe('mine and theirs', () => {
  const apart = { direction: 'yes', theirs: 'unsure' } as const
  const alike = { direction: 'yes', theirs: 'yes' } as const

  test.each([
    ['apart once', [session(1, alike), session(0, apart)], false],
    ['apart twice', [session(1, apart), session(0, apart)], true],
    [
      'apart twice, with a session between without their answer',
      [session(2, apart), session(1, { direction: 'no' }), session(0, apart)],
      true,
    ],
    ['apart, alike, apart', [session(2, apart), session(1, alike), session(0, apart)], false],
    ['alike now', [session(2, apart), session(1, apart), session(0, alike)], false],
  ])('%s', (_, entries, found) => {
    expect(rules(offered(entries))).toEqual(found ? ['apart'] : [])
  })
})

describe('nothing asked of the client', () => {
  test.each([
    ['one session fewer', ASK_AFTER - 1, {}, false],
    ['as many', ASK_AFTER, {}, true],
    ['one more', ASK_AFTER + 1, {}, true],
    ['as many as was chosen', 6, { askAfter: 6 }, true],
    ['one fewer than was chosen', 5, { askAfter: 6 }, false],
  ])('%s', (_, count, settings, found) => {
    expect(rules(offered(sessions(count), { settings }))).toEqual(found ? ['ask'] : [])
  })

  test('is counted from the last answer, wherever in its session that was', () => {
    expect(rules(offered(asked(ASK_AFTER - 1), { settings: {} }))).toEqual([])
    expect(rules(offered(asked(ASK_AFTER), { settings: {} }))).toEqual(['ask'])
  })
})

describe('what is due', () => {
  test('stands before what is offered, the repair before the contract', () => {
    const noisy = { bond: 'noisy', theirs: 'yes', direction: 'no', signs: ['late', 'irony'] } as const
    const agreed = repair(weeksAgo(8), { done: { 'micro-changes': weeksAgo(8) } })
    const found = offered(
      Array.from({ length: 8 }, (_, ago) => session(ago, noisy)),
      { patient: { active: true }, repairs: [agreed], settings: {} },
    )
    expect(rules(found)).toEqual(['follow-up', 'contract', 'apart', 'component'])
  })

  test('of several repairs the oldest that is due', () => {
    const found = offered([session(3), session(2), session(1), session(0)], {
      repairs: [repair(weeksAgo(3)), agreedOn(weeksAgo(2)), agreedOn(weeksAgo(1))],
    })
    expect(found).toEqual([{ rule: 'follow-up', repair: `r${weeksAgo(2)}`, since: 2 }])
  })
})

describe('what was put off', () => {
  const entries = [session(1, { signs: ['late'] }), session(0, { signs: ['irony'] })]

  test('in a session stays away until it is over', () => {
    expect(offered(entries, restingSince(NOW + HOUR))).toEqual([])
    expect(offered(entries, { ...restingSince(NOW + HOUR), now: NOW + 2 * HOUR })).toEqual([])
    expect(rules(offered(entries, { ...restingSince(NOW + HOUR), now: NOW + 12 * HOUR }))).toEqual(['signs'])
  })

  test('between two sessions stays away until the next one is over', () => {
    const next = checkin(ROWAN, NOW + WEEK_MS, { signs: ['presses'] })
    const between = restingSince(NOW + 24 * HOUR)
    expect(offered([...entries, next], { ...between, now: NOW + WEEK_MS })).toEqual([])
    expect(rules(offered([...entries, next], { ...between, now: NOW + WEEK_MS + 4 * HOUR }))).toEqual([
      'signs',
    ])
  })

  test('by a clock that was ahead does not stay away for long', () => {
    expect(rules(offered(entries, restingSince(NOW + 4 * WEEK_MS)))).toEqual(['signs'])
  })

  test('is one rule alone, and of one client', () => {
    expect(rules(offered(entries, { patient: { ...NEVER, putOff: { apart: NOW } } }))).toEqual(['signs'])
  })
})

test('what was switched off is offered no more: for one client, or for all', () => {
  const entries = [session(1, { signs: ['late'] }), session(0, { signs: ['irony'] })]
  expect(offered(entries, { patient: { ...NEVER, noOffers: ['signs'] } })).toEqual([])
  expect(offered(entries, { settings: { noOffers: ['signs', 'ask'] } })).toEqual([])
})

test('nothing is offered for a client in the archive, and everything again once they are back', () => {
  const noisy = { bond: 'noisy', signs: ['late', 'irony'] } as const
  const entries = Array.from({ length: 8 }, (_, ago) => session(ago, noisy))
  const repairs = [repair(weeksAgo(8), { done: { 'micro-changes': weeksAgo(8) } })]
  const all = (active: boolean) => rules(offered(entries, { patient: { active }, repairs, settings: {} }))
  expect(all(false)).toEqual([])
  expect(all(true)).toEqual(['follow-up', 'contract', 'component', 'ask'])
})

test('entries in whatever order they arrive, from whichever device, and sessions put ahead by a clock: the same offers', () => {
  const signs = { signs: ['late'], bond: 'noisy', direction: 'yes', theirs: 'no' } as const
  const entries = [session(3), session(2, signs), session(1, signs), session(0)]
  const found = offered(entries, { settings: {} })
  expect(rules(found)).toEqual(['apart', 'component'])
  fc.assert(
    fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
      expect(offered(shuffled, { settings: {} })).toEqual(found)
      const ahead = [...shuffled, checkin(ROWAN, NOW + 9 * WEEK_MS, { signs: ['irony', 'presses'] })]
      expect(offered(ahead, { settings: {} })).toEqual(found)
    }),
  )
})

describe('supervision that lay untouched', () => {
  test.each([
    ['not quite as long', weeks(4) + 1, {}, null],
    ['four weeks', weeks(4), {}, 4],
    ['longer', weeks(7) - 1, {}, 7],
    ['as long as was chosen', weeks(2), { supervisionWeeks: 2 }, 2],
    ['nothing ever entered', undefined, {}, null],
    ['switched off', weeks(9), { noOffers: ['supervision'] }, null],
    ['put off a moment ago', weeks(9), { putOff: { supervision: NOW } }, null],
    ['put off a week ago', weeks(9), { putOff: { supervision: weeks(1) } }, 9],
    ['put off by a clock that was ahead', weeks(9), { putOff: { supervision: weeks(-1) } }, 9],
  ])('%s', (_, touchedAt, settings, found) => {
    const offer = supervisionOffer(touchedAt, settings, NOW)
    expect(offer).toEqual(found === null ? null : { rule: 'supervision', weeks: found })
  })
})
