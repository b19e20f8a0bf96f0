import { describe, expect, test } from 'vitest'
import { planErasure } from '../../../../pwa/src/core/log/erasure.ts'
import type { Op, SetContent } from '../../../../pwa/src/core/log/ops.ts'
import { readText } from '../../../../pwa/src/core/queries/fields.ts'
import { itemField } from '../../../../pwa/src/core/queries/supervision.ts'
import { COMPONENTS } from '../../../../pwa/src/core/records.ts'
import { lastContract } from '../../../../pwa/src/core/rules/contracts.ts'
import type { Practice } from '../../../../pwa/src/core/rules/derived.ts'
import { suggestedSigns } from '../../../../pwa/src/core/rules/repairs.ts'
import {
  DATED_KINDS,
  findAged,
  groupAged,
  isClockSound,
  monthsBefore,
  whenOf,
} from '../../../../pwa/src/core/rules/retention.ts'
import { foldPractice } from '../../../../pwa/src/core/sample/foldPractice.ts'
import { seededRandom } from '../../../../pwa/src/core/sample/random.ts'
import { MIST, NOW, ROWAN, STREAM } from '../entriesOf.ts'

const DAY = 86_400_000
const MONTHS = 12
const OLD = NOW - 400 * DAY
const YOUNG = NOW - 300 * DAY

describe('so many calendar months before is the beginning of that day', () => {
  test.each([
    ['in the middle of a month', [2026, 8, 15], 6, [2026, 2, 15]],
    ['over a new year', [2026, 0, 10], 1, [2025, 11, 10]],
    ['in a shorter month its last day', [2026, 2, 31], 1, [2026, 1, 28]],
    ['in a leap year the 29th', [2024, 2, 31], 1, [2024, 1, 29]],
    ['from the 29th of February', [2024, 1, 29], 12, [2023, 1, 28]],
    ['from summer time into winter time', [2026, 8, 25], 6, [2026, 2, 25]],
    ['on the day that has an hour twice', [2026, 9, 25], 12, [2025, 9, 25]],
    ['ten years', [2026, 4, 31], 120, [2016, 4, 31]],
  ] as const)('%s', (_, [year, month, day], months, [thenYear, thenMonth, thenDay]) => {
    for (const hour of [0, 2, 3, 15, 23])
      expect(monthsBefore(new Date(year, month, day, hour, 30).getTime(), months)).toBe(
        new Date(thenYear, thenMonth, thenDay).getTime(),
      )
  })
})

describe('of what is older goes what is done with', () => {
  test.each<[string, (log: Log) => void, string[]]>([
    ['an entry', (log) => log.write('checkin', 'e', { at: OLD, goal: 'clear' }), ['e']],
    ['no younger one', (log) => log.write('checkin', 'e', { at: YOUNG, goal: 'clear' }), []],
    ['one of which the time has not arrived', (log) => log.write('checkin', 'e', { goal: 'clear' }), []],
    [
      'an opening that was said',
      (log) => log.write('summary', 'e', { at: OLD, opening: 'sen', openingDoneAt: OLD }),
      ['e'],
    ],
    ['none that was not', (log) => log.write('summary', 'e', { at: OLD, opening: 'sen' }), []],
    ['a closed repair', (log) => log.write('repair', 'r', { at: OLD, closedAt: OLD }), ['r']],
    ['none closed lately', (log) => log.write('repair', 'r', { at: OLD, closedAt: YOUNG }), []],
    ['no open one', (log) => log.write('repair', 'r', { at: OLD }), []],
    [
      'an item ticked off',
      (log) => log.write('supervision', 'i', { at: OLD, text: 'tempo', discussedAt: OLD }),
      ['i'],
    ],
    [
      'none ticked off lately',
      (log) => log.write('supervision', 'i', { at: OLD, text: 'tempo', discussedAt: YOUNG }),
      [],
    ],
    [
      'one that was taken off the agenda',
      (log) => log.write('supervision', 'i', { at: OLD, text: 'tempo', taken: false }),
      ['i'],
    ],
    ['none to be discussed', (log) => log.write('supervision', 'i', { at: OLD, text: 'tempo' }), []],
    ['what is no record of a time', (log) => log.write('patient', ROWAN, { code: 'Wrzos' }), []],
  ])('%s', (_, write, gone) => {
    const log = new Log()
    write(log)
    expect(log.aged().goes.map(({ id }) => id)).toEqual(gone.map(longId))
  })

  test('not the session that an open repair is from, nor the one in which it was begun', () => {
    const log = new Log()
    log.write('checkin', '1', { at: OLD, patient: ROWAN, 'sign:late': true })
    log.write('checkin', '2', { at: OLD + 60_000, patient: ROWAN, goal: 'clear' })
    log.write('checkin', '3', { at: OLD + 7 * DAY, patient: ROWAN, goal: 'noisy' })
    log.write('checkin', '4', { at: OLD + 14 * DAY, patient: ROWAN, goal: 'noisy' })
    log.write('repair', '5', { at: OLD + 7 * DAY, patient: ROWAN, from: longId('2') })
    expect(log.going()).toEqual(['4'])
    log.write('repair', '5', { closedAt: OLD + 8 * DAY })
    expect(log.going()).toEqual(['5', '1', '2', '3', '4'])
  })

  test('not what an undiscussed item came from, through a closed repair to its entry', () => {
    const log = new Log()
    log.write('checkin', '1', { at: OLD, patient: ROWAN, goal: 'clear' })
    log.write('repair', '2', { at: OLD, patient: ROWAN, from: longId('1'), closedAt: OLD })
    log.write('supervision', '3', { at: OLD, from: longId('2'), taken: true })
    expect(log.going()).toEqual([])
    log.write('supervision', '3', { discussedAt: OLD })
    expect(log.going()).toEqual(['3', '2', '1'])
  })

  test('the contracts before the one in force; of a client in the archive that one too', () => {
    const log = new Log()
    log.write('patient', ROWAN, { code: 'Wrzos' })
    log.write('contract', '1', { at: OLD, patient: ROWAN, goal: 'sen' })
    log.write('contract', '2', { at: OLD + DAY, patient: ROWAN, goal: 'praca' })
    log.write('contract', '3', { at: OLD, goal: 'niczyj' })
    log.write('contract', '4', { at: OLD, patient: STREAM, goal: 'kod jeszcze nie dotarł' })
    expect(log.going()).toEqual(['1'])
    log.write('contract', '5', { at: NOW + 900 * DAY, patient: ROWAN, goal: 'zegar' })
    expect(log.going()).toEqual(['1'])
    log.write('patient', ROWAN, { active: false })
    expect(log.going()).toEqual(['1', '2'])
  })

  test('a meeting with all that was discussed in it, and not before', () => {
    const log = new Log()
    log.write('supervision', '1', { at: OLD, text: 'tempo' })
    log.write('supervision', '2', { at: YOUNG, text: 'granice' })
    log.write('meeting', '3', { at: OLD, [itemField(longId('1'))]: true })
    log.write('meeting', '4', { at: OLD, [itemField(longId('2'))]: true })
    log.write('meeting', '5', { at: OLD, [itemField(longId('9'))]: true })
    expect(log.going()).toEqual(['1', '3'])
  })
})

test('nothing that is kept is ever listed, and wherever erasing is cut off, what stands open is as it was', () => {
  for (let seed = 1; seed <= 150; seed += 1) {
    const log = randomLog(seed)
    const before = log.practice
    const { goes, stays } = log.aged()
    const border = monthsBefore(NOW, MONTHS)
    const going = new Set(goes.map(({ id }) => id))
    for (const record of [...goes, ...stays]) expect(whenOf(record)).toBeLessThan(border)
    for (const { id } of stays) expect(going.has(id)).toBe(false)
    for (const kind of DATED_KINDS)
      for (const record of before.fold.records[kind].values())
        if (!going.has(record.id)) expect(going.has(readText(record, 'from') ?? '')).toBe(false)
    const cut = seededRandom(seed)() * goes.length
    for (const part of [goes.slice(0, cut), goes]) {
      const after = log.without(part)
      expect(sayOpen(after), `seed ${seed}`).toEqual(sayOpen(before))
    }
    const left = findAged(log.without(goes), MONTHS, NOW)
    expect(left.goes).toEqual([])
  }
})

test('by whom it is about, with whoever was joined into them; what is about nobody comes last', () => {
  const log = new Log()
  log.write('patient', ROWAN, { code: 'Wrzos' })
  log.write('patient', STREAM, { code: 'Potok' })
  log.write('patient', MIST, { code: 'wrzos', joined: ROWAN })
  log.write('checkin', '1', { at: OLD, patient: MIST, goal: 'clear' })
  log.write('checkin', '2', { at: OLD - DAY, patient: ROWAN, goal: 'clear' })
  log.write('checkin', '3', { at: OLD, goal: 'clear' })
  const groups = groupAged(log.practice, log.aged().goes)
  expect(groups.map(({ patient, records }) => [patient, records.map(({ id }) => id)])).toEqual([
    [ROWAN, ['2', '1'].map(longId)],
    [undefined, [longId('3')]],
  ])
})

describe('a clock may decide', () => {
  const lived = (...days: number[]) => {
    const log = new Log()
    for (const day of days)
      log.write('checkin', `${days.indexOf(day)}`, { at: NOW - day * DAY, goal: 'clear' }, NOW - day * DAY)
    return log.practice
  }
  test.each([
    ['used on three days lately', lived(20, 9, 0), NOW, undefined, true],
    ['used on two days lately', lived(40, 9, 0), NOW, undefined, false],
    ['not used for two days', lived(20, 9, 2), NOW, undefined, false],
    ['years ahead of what was written', lived(2, 1, 0), NOW + 4_000 * DAY, undefined, false],
    ['years ahead, and one entry made so', lived(2, 1, 0, -4_000), NOW + 4_000 * DAY, undefined, false],
    ['right again, after something was written years ahead', lived(20, 9, 0, -4_000), NOW, undefined, true],
    ['as the server’s, though not used', lived(90), NOW, NOW - 1_000, true],
    ['behind the server’s', lived(90), NOW, NOW + 4_000 * DAY, true],
    ['more than a day ahead of the server’s', lived(2, 1, 0), NOW, NOW - DAY - 1, false],
  ])('%s', (_, practice, now, serverTime, isSound) => {
    expect(isClockSound(practice, now, serverTime)).toBe(isSound)
  })
})

const longId = (short: string): string => (short.length === 32 ? short : short.padStart(32, '0'))

/** What was written, op by op. */
class Log {
  private readonly ops: Op[] = []

  write(kind: SetContent['kind'], record: string, set: SetContent['set'], ms = this.ops.length): void {
    this.add({ type: 'set', kind, record: longId(record), set }, [], ms)
  }

  get practice(): Practice {
    return foldPractice(this.ops)
  }

  aged() {
    return findAged(this.practice, MONTHS, NOW)
  }

  /** The short ids of what goes, in that order. */
  going(): string[] {
    return this.aged().goes.map(({ id }) => id.replace(/^0+/, ''))
  }

  /** The practice that is left without these records. */
  without(records: ReturnType<typeof findAged>['goes']): Practice {
    const log = new Log()
    log.ops.push(...this.ops)
    for (const { action, erases } of planErasure(records)) log.add(action, erases, log.ops.length)
    return log.practice
  }

  private add(action: Parameters<typeof Object.assign>[0], erases: readonly string[], ms: number): void {
    const n = this.ops.length + 1
    const content = { ...action, n, stamp: { ms, counter: 0, device: ROWAN } } as Op['content']
    this.ops.push({ id: `${n}`.padStart(32, 'e'), erases, content })
  }
}

/** What is absent was never written. */
const some = (fields: Record<string, string | number | boolean | undefined>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as SetContent['set']

/** A practice of two years: everything that may keep something, in every mix. */
function randomLog(seed: number): Log {
  const random = seededRandom(seed)
  const upTo = (n: number) => Math.floor(random() * n)
  const maybe = <T>(value: T) => (random() < 0.5 ? value : undefined)
  const log = new Log()
  const patients = [ROWAN, STREAM, MIST]
  for (const patient of patients)
    log.write('patient', patient, { code: patient, ...(maybe(1) && { active: random() < 0.5 }) })
  const known: string[] = []
  for (let n = 1; n <= 30; n += 1) {
    const id = `${n}`
    const time = NOW - upTo(24) * 31 * DAY - upTo(3) * 3_600_000
    const about = { at: time, patient: maybe(patients[upTo(3)]!) }
    const from = maybe(longId(known[upTo(known.length)] ?? '99'))
    const done = maybe(NOW - upTo(24) * 31 * DAY)
    known.push(id)
    const writes = [
      () => log.write('checkin', id, some({ ...about, [COMPONENTS[upTo(3)]!]: 'noisy', 'sign:late': true })),
      () => log.write('summary', id, some({ ...about, opening: maybe('sen'), openingDoneAt: done })),
      () => log.write('contract', id, some({ ...about, goal: 'sen' })),
      () => log.write('repair', id, some({ ...about, from, closedAt: done })),
      () =>
        log.write(
          'supervision',
          id,
          some({ ...about, from, text: maybe('tempo'), taken: maybe(random() < 0.8), discussedAt: done }),
        ),
      () =>
        log.write(
          'meeting',
          id,
          some({
            at: time,
            [itemField(longId(`${1 + upTo(30)}`))]: true,
            [itemField(longId(`${1 + upTo(30)}`))]: true,
          }),
        ),
    ]
    writes[upTo(writes.length)]!()
  }
  return log
}

/** All that stands open, with what is to be read of it. */
function sayOpen({ journal, agenda, repairs, fold }: Practice) {
  const active = [...fold.records.patient.values()].filter(
    ({ fields }) => fields.get('active')?.[0]?.value !== false,
  )
  return {
    items: agenda.open.all.map(({ id, from }) => [
      id,
      from !== undefined && (journal.entries.get(from) ?? repairs.get(from)),
    ]),
    repairs: repairs.open.all.map((repair) => [
      repair.id,
      suggestedSigns(repair, journal),
      repair.from !== undefined && journal.entries.get(repair.from),
    ]),
    unsaid: journal.entries.all.filter(
      (entry) => entry.kind === 'summary' && entry.opening && entry.openingDoneAt === undefined,
    ),
    contracts: active.map(({ id }) => lastContract(journal.courseOf(id))),
  }
}
