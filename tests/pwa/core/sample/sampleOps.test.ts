import { expect, test } from 'vitest'
import { signIds, situationIds } from '../../../../pwa/src/content/ids.ts'
import { sample as en } from '../../../../pwa/src/content/en/sample.ts'
import { sample as pl } from '../../../../pwa/src/content/pl/sample.ts'
import { decodeContent, encodeContent, type Op } from '../../../../pwa/src/core/log/ops.ts'
import { listKeptPhrases } from '../../../../pwa/src/core/queries/keptPhrases.ts'
import { listPatients } from '../../../../pwa/src/core/queries/patients.ts'
import { DIRECTIONS, ENTRY_KINDS, KINDS } from '../../../../pwa/src/core/records.ts'
import { answersDiffer } from '../../../../pwa/src/core/rules/answers.ts'
import { contractDue } from '../../../../pwa/src/core/rules/contracts.ts'
import type { Practice } from '../../../../pwa/src/core/rules/derived.ts'
import { startOfDay } from '../../../../pwa/src/core/rules/journal.ts'
import { likelyPatient } from '../../../../pwa/src/core/rules/likely.ts'
import { offersFor } from '../../../../pwa/src/core/rules/offers.ts'
import { keptOpening } from '../../../../pwa/src/core/rules/openings.ts'
import { countSigns } from '../../../../pwa/src/core/rules/signs.ts'
import { foldPractice } from '../../../../pwa/src/core/sample/foldPractice.ts'
import { sampleOps } from '../../../../pwa/src/core/sample/sampleOps.ts'

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

const at = (month: number, day: number, hour = 14, minute = 0) =>
  new Date(2026, month - 1, day, hour, minute).getTime()

/** A whole year of days, at noon or so: each weekday, each month's end, and both changes of the clocks. */
const YEAR = Array.from({ length: 365 }, (_, day) => at(1, 1 + day, 13, 5))

const practiceAt = (now: number, texts = pl): Practice => foldPractice(sampleOps(now, texts))

const patientsOf = ({ fold }: Practice) => listPatients(fold)

/** Every time that stands anywhere in these ops. */
const timesIn = (ops: readonly Op[]): number[] =>
  ops.flatMap(({ content }) =>
    content.type === 'set'
      ? [
          content.stamp.ms,
          ...Object.values(content.set).filter((value) => typeof value === 'number' && value > 1e9),
        ].map(Number)
      : [],
  )

test('the same day has the same ops, at whatever hour from eight on', () => {
  expect(sampleOps(at(11, 28, 8), pl)).toEqual(sampleOps(at(11, 28, 23, 59), pl))
  expect(JSON.stringify(sampleOps(at(11, 28), pl)) === JSON.stringify(sampleOps(at(11, 29), pl))).toBe(false)
})

test('both languages tell the same, each in its own words', () => {
  const [polish, english] = [pl, en].map((texts) => sampleOps(at(11, 28), texts)) as [Op[], Op[]]
  expect(english.map(({ id }) => id)).toEqual(polish.map(({ id }) => id))
  const codes = [pl, en].map((texts) => patientsOf(practiceAt(at(11, 28), texts)).map(({ code }) => code))
  expect(new Set(codes.flat()).size).toBe(8)
})

test('each op could stand in a log, and each record is read', () => {
  const ops = sampleOps(at(11, 28), pl)
  for (const { content } of ops) expect(decodeContent(encodeContent(content))).toEqual(content)
  expect(new Set(ops.map(({ id }) => id)).size).toBe(ops.length)
  const { fold, journal, agenda, repairs } = foldPractice(ops)
  const records = (kinds: readonly (typeof KINDS)[number][]) =>
    kinds.reduce((sum, kind) => sum + fold.records[kind].size, 0)
  expect(journal.entries.all).toHaveLength(records(ENTRY_KINDS))
  expect(agenda.open.all.length + agenda.discussed.all.length).toBe(records(['supervision']))
  expect(repairs.open.all.length + repairs.closed.all.length).toBe(records(['repair']))
  expect(agenda.meetings.all).toHaveLength(records(['meeting']))
})

test('it names signs and situations that there are', () => {
  const { journal, fold } = practiceAt(at(11, 28))
  const known = new Set<string>(Object.values(signIds).flat())
  for (const sign of countSigns(journal, at(11, 28)).keys()) expect(known).toContain(sign)
  const situations = listKeptPhrases(fold).flatMap(({ situation }) => situation ?? [])
  expect(situations).toHaveLength(2)
  for (const situation of situations) expect(situationIds).toContain(situation)
})

test.each(YEAR.filter((_, day) => day % 5 === 0 || day > 353))('nothing is empty on the day of %i', (now) => {
  const practice = practiceAt(now)
  const { fold, journal, agenda, repairs } = practice
  const patients = patientsOf(practice)
  expect(patients).toHaveLength(4)
  for (const kind of KINDS)
    if (kind !== 'settings' && kind !== 'device') expect(fold.records[kind].size).toBeGreaterThan(0)
  expect(repairs.open.all).toHaveLength(1)
  expect(repairs.closed.all).toHaveLength(1)
  expect(agenda.open.all).toHaveLength(4)
  expect(agenda.tickedOff.all).toHaveLength(1)
  expect(agenda.discussedIn(agenda.meetings.all[0]!)).toHaveLength(2)
  expect(journal.loose.all).toHaveLength(1)
  const checkins = journal.entries.all.filter((entry) => entry.kind === 'checkin')
  for (const direction of DIRECTIONS) {
    expect(checkins.some((checkin) => checkin.direction === direction)).toBe(true)
    expect(checkins.some((checkin) => checkin.theirs === direction)).toBe(true)
  }
  expect(journal.entriesOn(startOfDay(now)).map(({ kind }) => kind)).toEqual([
    'autocheck',
    'summary',
    'checkin',
  ])
  expect(checkins.filter(answersDiffer).length).toBeLessThan(checkins.length / 10)
})

test.each(YEAR)('half a year up to the day of %i, and nothing after it', (now) => {
  const ops = sampleOps(now, pl)
  const times = timesIn(ops)
  expect(Math.max(...times)).toBeLessThanOrEqual(now)
  expect(now - Math.min(...times)).toBeGreaterThan(24 * 7 * DAY_MS)
  const practice = foldPractice(ops)
  for (const { id } of patientsOf(practice)) {
    const { sessions } = practice.journal.courseOf(id)
    expect(sessions.length).toBeGreaterThanOrEqual(20)
    expect(sessions.length).toBeLessThanOrEqual(24)
  }
})

test.each([0, 0.01, 1, 5.5, 7.9])('%d hours into the day nothing is still to come', (hours) => {
  const now = at(11, 28, 0) + hours * HOUR_MS
  const ops = sampleOps(now, pl)
  expect(Math.max(...timesIn(ops))).toBeLessThanOrEqual(now)
  expect(foldPractice(ops).journal.entriesOn(startOfDay(now))).toHaveLength(3)
})

test('Now has whom it likely is, with a point kept and a contract to come back to', () => {
  const now = at(11, 25)
  const practice = practiceAt(now)
  const patients = patientsOf(practice)
  const likely = patients.find(({ id }) => id === likelyPatient(patients, practice.journal, now))!
  expect(likely.code).toBe(pl.clients.steady.code)
  const course = practice.journal.courseOf(likely.id)
  expect(keptOpening(course, now)?.opening).toBe(pl.clients.steady.summaries[0].opening)
  expect(contractDue(likely, course, now)).toBeGreaterThanOrEqual(6)
})

test('each course offers what it tells: a repair to come back to, signs that gather, two minds twice running', () => {
  const now = at(11, 25)
  const practice = practiceAt(now)
  const offered = new Map(
    patientsOf(practice).map((patient) => {
      const course = practice.journal.courseOf(patient.id)
      const repairs = practice.repairs.of(patient.id)
      return [patient.code, offersFor({ patient, course, repairs }, {}, now).map(({ rule }) => rule)]
    }),
  )
  expect(offered.get('Brzoza')).toEqual(['contract'])
  expect(offered.get('Latarnia')).toEqual([])
  expect(offered.get('Kamyk')).toContain('follow-up')
  expect(offered.get('Wiatr')).toEqual(['apart', 'component', 'signs'])
})
