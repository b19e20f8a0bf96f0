import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leaveOutAbsent } from '../../../../pwa/src/core/queries/fields.ts'
import type { Entry } from '../../../../pwa/src/core/records.ts'
import { entriesOfNow, Journal, startOfDay } from '../../../../pwa/src/core/rules/journal.ts'
import { journalOf, NOW } from '../entriesOf.ts'

const PATIENTS = ['a', 'b'].map((letter) => letter.repeat(32))
const HOUR = 3_600_000

const SILENT = { checkin: { signs: [] }, summary: {}, contract: {} }
const SAYING = {
  checkin: { signs: [], goal: 'noisy' },
  summary: { opening: 'sen' },
  contract: { goal: 'granice' },
}

const entry: fc.Arbitrary<Entry> = fc
  .record({
    id: fc.nat(5),
    patient: fc.constantFrom(...PATIENTS, undefined),
    hours: fc.nat(60),
    kind: fc.constantFrom('checkin' as const, 'summary' as const, 'contract' as const),
    says: fc.boolean(),
  })
  .map(({ id, patient, hours, kind, says }) => {
    const timed = { kind, id: `${id}`, at: NOW + hours * HOUR, patient }
    return leaveOutAbsent({ ...timed, ...(says ? SAYING : SILENT)[kind] }) as Entry
  })

test('a journal kept as entries come, change and go is the same as one made anew from what is left', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(entry, fc.boolean(), fc.boolean())), (script) => {
      const journal = new Journal()
      const left = new Map<string, Entry>()
      for (const [one, gone, looked] of script) {
        journal.set(one.id, gone ? null : one)
        if (gone) left.delete(one.id)
        else left.set(one.id, one)
        // What was derived in between must not stay where it no longer holds.
        if (looked) describe(journal)
      }
      expect(describe(journal)).toEqual(describe(journalOf([...left.values()])))
      expect(describe(journal).entries).toHaveLength(left.size)
    }),
    { numRuns: 1_000 },
  )
})

test('a tap among a thousand sessions makes one session anew, and leaves all others as they are', () => {
  const journal = journalOf(
    Array.from({ length: 1_000 }, (_, index) => checkin(`${index}`, NOW - index * 24 * HOUR)),
  )
  const before = [...journal.courseOf(PATIENTS[0]!).sessions]
  journal.set('new', checkin('new', NOW + HOUR))
  const after = journal.courseOf(PATIENTS[0]!).sessions
  expect(after).toHaveLength(1_000)
  expect(after.filter((session, index) => session !== before[index])).toEqual([after.at(-1)])
})

const checkin = (id: string, at: number): Entry => ({
  kind: 'checkin',
  id,
  at,
  patient: PATIENTS[0]!,
  goal: 'clear',
  signs: [],
})

const describe = (journal: Journal) => ({
  entries: [...journal.entries.all],
  loose: [...journal.loose.all],
  days: journal.days.all.map(({ at, count }) => [at, count, journal.entriesOn(at)]),
  courses: PATIENTS.map((patient) => {
    const { sessions, contracts, unsaid } = journal.courseOf(patient)
    return [[...sessions], [...contracts.all], [...unsaid.all]]
  }),
  today: journal.entriesOn(startOfDay(NOW)),
})

test.each([
  ['of this day', startOfDay(NOW), NOW, true],
  ['of the evening before', startOfDay(NOW) - 1, NOW, false],
  ['of a session that goes on over midnight', startOfDay(NOW) - 1, startOfDay(NOW) + HOUR, true],
  ['put ahead by a clock that was off', NOW + 24 * HOUR, NOW, true],
])('an entry %s: among those of now', (_, at, now, among) => {
  expect(entriesOfNow(journalOf([checkin('1', at)]), now)).toHaveLength(among ? 1 : 0)
})
