import { compareStamps } from './clock.ts'
import type { Fold, FoldedRecord } from './fold.ts'
import type { Id } from './id.ts'
import { SETTINGS_ID } from './fixedId.ts'
import {
  COLOURS,
  DIRECTIONS,
  LOCALES,
  ME,
  SHAPES,
  STATES,
  YOU,
  type Checkin,
  type KeptPhrase,
  type Patient,
  type Settings,
} from './records.ts'

/** All patients whose code has arrived, in the order in which they were added. */
export const listPatients = (fold: Fold): Patient[] =>
  [...fold.records.patient.values()].toSorted(oldestFirst).flatMap((record) => readPatient(record) ?? [])

/** All check-ins whose time has arrived, newest first. */
export const listCheckins = (fold: Fold): Checkin[] =>
  [...fold.records.checkin.values()]
    .flatMap((record) => readCheckin(record) ?? [])
    .toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))

/** Null until the op that holds the code has arrived. */
export function readPatient(record: FoldedRecord): Patient | null {
  const code = fieldOf(record, 'code')
  if (typeof code !== 'string' || code === '') return null
  return {
    id: record.id,
    code,
    shape: oneOf(SHAPES, fieldOf(record, 'shape')) ?? 'circle',
    colour: oneOf(COLOURS, fieldOf(record, 'colour')) ?? 'graphite',
  }
}

/** Null until the op that holds the time has arrived. Values this version does not know are left out. */
export function readCheckin(record: FoldedRecord): Checkin | null {
  const at = fieldOf(record, 'at')
  if (typeof at !== 'number') return null
  const patient = fieldOf(record, 'patient')
  const checkin = {
    id: record.id,
    at,
    patient: typeof patient === 'string' ? patient : undefined,
    goal: oneOf(STATES, fieldOf(record, 'goal')),
    tasks: oneOf(STATES, fieldOf(record, 'tasks')),
    bond: oneOf(STATES, fieldOf(record, 'bond')),
    direction: oneOf(DIRECTIONS, fieldOf(record, 'direction')),
  }
  return leaveOutAbsent(checkin) as unknown as Checkin
}

/** The person's own phrases and what they made of the built-in ones, in no order: a rank may still be missing. */
export const listKeptPhrases = (fold: Fold): KeptPhrase[] =>
  [...fold.records.phrase.values()].map(readKeptPhrase)

export function readKeptPhrase(record: FoldedRecord): KeptPhrase {
  const [text, situation, rank] = ['text', 'situation', 'rank'].map((field) => fieldOf(record, field))
  const phrase = {
    id: record.id,
    text: typeof text === 'string' && text !== '' ? text : undefined,
    situation: typeof situation === 'string' ? situation : undefined,
    starred: fieldOf(record, 'starred') === true,
    hidden: fieldOf(record, 'hidden') === true,
    rank: Number.isFinite(rank) ? rank : undefined,
  }
  return leaveOutAbsent(phrase) as unknown as KeptPhrase
}

/** What was chosen on any device. Values this version does not know are left out. */
export function readSettings(fold: Fold): Settings {
  const record = fold.records.settings.get(SETTINGS_ID)
  const field = (name: string) => record && fieldOf(record, name)
  const settings = {
    id: SETTINGS_ID,
    locale: oneOf(LOCALES, field('locale')),
    me: oneOf(ME, field('me')),
    you: oneOf(YOU, field('you')),
  }
  return leaveOutAbsent(settings) as unknown as Settings
}

/** Entries by the local day on which they were made, newest day first. */
export function groupByDay<T extends { readonly at: number }>(
  entries: readonly T[],
): [day: Date, entries: T[]][] {
  const days = new Map<number, T[]>()
  for (const entry of entries) {
    const day = new Date(entry.at).setHours(0, 0, 0, 0)
    days.set(day, [...(days.get(day) ?? []), entry])
  }
  return [...days].toSorted(([a], [b]) => b - a).map(([day, of]) => [new Date(day), of])
}

/** The patients' ids are references of their own: a check-in may outlive its patient's arrival or erasure. */
export const findPatient = (patients: readonly Patient[], id: Id | undefined): Patient | undefined =>
  patients.find((patient) => patient.id === id)

/** A shape and colour not in use, as long as there are any; both change from one patient to the next. */
export function nextLook(patients: readonly Patient[]): Pick<Patient, 'shape' | 'colour'> {
  const looks = COLOURS.flatMap((_, turn) =>
    SHAPES.map((shape, index) => ({ shape, colour: COLOURS[(index + turn) % COLOURS.length]! })),
  )
  const isFree = (look: (typeof looks)[number]) =>
    !patients.some((patient) => patient.shape === look.shape && patient.colour === look.colour)
  return looks.find(isFree) ?? looks[patients.length % looks.length]!
}

const fieldOf = (record: FoldedRecord, field: string): unknown => record.fields.get(field)?.[0]?.value

const leaveOutAbsent = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined =>
  known.find((one) => one === value)

const oldestFirst = (a: FoldedRecord, b: FoldedRecord): number =>
  compareStamps(birthOf(a), birthOf(b)) || (a.id < b.id ? -1 : 1)

const birthOf = (record: FoldedRecord) =>
  [...record.ops.values()].map((op) => op.stamp).toSorted(compareStamps)[0]!
