import type { Id } from '../../../pwa/src/core/log/id.ts'
import type { Checkin, Contract, Entry, Patient, Summary } from '../../../pwa/src/core/records.ts'
import { Journal, type Course } from '../../../pwa/src/core/rules/journal.ts'

export const [ROWAN, STREAM, MIST] = ['a', 'b', 'c'].map((letter) => letter.repeat(32)) as [Id, Id, Id]

/** Local time in the week of Monday, 7 September 2026, or so many weeks before it. */
export const at = (weekday: number, hour: number, minute = 0, weeksAgo = 0): number =>
  new Date(2026, 8, 6 + weekday - 7 * weeksAgo, hour, minute).getTime()

export const patient = (id: Id, over: Partial<Patient> = {}): Patient => ({
  id,
  code: id,
  shape: 'circle',
  colour: 'moss',
  active: true,
  ...over,
})

export const checkin = (of: Id, when: number, over: Partial<Checkin> = {}): Entry => ({
  kind: 'checkin',
  id: `${of}${when}`,
  patient: of,
  at: when,
  goal: 'clear',
  signs: [],
  ...over,
})

export const summary = (of: Id, when: number, over: Partial<Summary>): Entry => ({
  kind: 'summary',
  id: `s${of}${when}`,
  patient: of,
  at: when,
  ...over,
})

export const contract = (of: Id, when: number, over: Partial<Contract> = { goal: 'sen' }): Entry => ({
  kind: 'contract',
  id: `k${of}${when}`,
  patient: of,
  at: when,
  ...over,
})

/** An afternoon session of this week, and the same hour so many weeks before. */
export const NOW = at(2, 15)
export const weeksAgo = (weeks: number): number => at(2, 15, 0, weeks)

/** A journal that these were entered in, in this order. */
export function journalOf(entries: readonly Entry[]): Journal {
  const journal = new Journal()
  for (const entry of entries) journal.set(entry.id, entry)
  return journal
}

/** What Rowan's entries make up. */
export const courseOf = (...entries: Entry[]): Course => journalOf(entries).courseOf(ROWAN)
