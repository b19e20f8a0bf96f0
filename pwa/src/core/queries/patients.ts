import { compareStamps } from '../log/clock.ts'
import type { Fold, FoldedRecord } from '../log/fold.ts'
import type { Id } from '../log/id.ts'
import { COLOURS, SHAPES, YOU, type Patient } from '../records.ts'
import type { UsualTime } from '../rules/likely.ts'
import { leaveOutAbsent, readFlag, readNumber, readOneOf, readText } from './fields.ts'
import { readJoined, standsFor } from './joined.ts'
import { readWishes } from './wishes.ts'

/**
 * All patients whose code has arrived, archived ones included, in the order in which they were added. One that was joined
 * into another is there no longer.
 */
export function listPatients(fold: Fold): Patient[] {
  const joined = readJoined(fold)
  return [...fold.records.patient.values()]
    .filter(({ id }) => standsFor(joined, id) === id)
    .toSorted(oldestFirst)
    .flatMap((record) => readPatient(record) ?? [])
}

/** Null until the op that holds the code has arrived. */
export function readPatient(record: FoldedRecord): Patient | null {
  const code = readText(record, 'code')
  if (code === undefined) return null
  return leaveOutAbsent({
    id: record.id,
    code,
    shape: readOneOf(record, 'shape', SHAPES) ?? 'circle',
    colour: readOneOf(record, 'colour', COLOURS) ?? 'graphite',
    active: readFlag(record, 'active') ?? true,
    you: readOneOf(record, 'you', YOU),
    weekday: readNumber(record, 'weekday'),
    minute: readNumber(record, 'minute'),
    contractEvery: readNumber(record, 'contractEvery'),
    joined: readText(record, 'joined'),
    ...readWishes(record),
  })
}

/** The patients' ids are references of their own: an entry may outlive its patient's arrival or erasure. */
export const findPatient = (patients: readonly Patient[], id: Id | undefined): Patient | undefined =>
  patients.find((patient) => patient.id === id)

/** A code as it is kept: one Unicode form, nothing invisible, no space around it. */
export const cleanCode = (code: string): string =>
  code
    .normalize('NFKC')
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** Whether two codes are one word, in whatever case and form they were written. */
export const sameCode = (a: string, b: string): boolean => foldCode(a) === foldCode(b)

const foldCode = (code: string) => cleanCode(code).toLowerCase()

/** For each patient who shares a code the others that have it: the same person, most likely, added on two devices. */
export function listTwins(patients: readonly Patient[]): ReadonlyMap<Id, readonly Patient[]> {
  const byCode = new Map<string, Patient[]>()
  for (const patient of patients) {
    const code = foldCode(patient.code)
    byCode.set(code, [...(byCode.get(code) ?? []), patient])
  }
  return new Map(
    [...byCode.values()].flatMap((same) =>
      same.length < 2
        ? []
        : same.map((patient) => [patient.id, same.filter((other) => other !== patient)] as const),
    ),
  )
}

/** Those others that have the same shape and colour. */
export const sameLook = (patients: readonly Patient[], { id, shape, colour }: Patient): Patient[] =>
  patients.filter((other) => other.id !== id && other.shape === shape && other.colour === colour)

/** A shape and colour not in use, as long as there are any; both change from one patient to the next. */
export function nextLook(patients: readonly Patient[]): Pick<Patient, 'shape' | 'colour'> {
  const looks = COLOURS.flatMap((_, turn) =>
    SHAPES.map((shape, index) => ({ shape, colour: COLOURS[(index + turn) % COLOURS.length]! })),
  )
  const isFree = (look: (typeof looks)[number]) =>
    !patients.some((patient) => patient.shape === look.shape && patient.colour === look.colour)
  return looks.find(isFree) ?? looks[patients.length % looks.length]!
}

/** The usual time to keep where its day or its hour is corrected; one that nobody knows yet stays open. */
export const correctTime = (
  { weekday, minute }: Pick<Patient, 'weekday' | 'minute'>,
  usual: UsualTime | undefined,
  change: Partial<UsualTime>,
): Partial<UsualTime> => ({ ...usual, ...leaveOutAbsent({ weekday, minute }), ...change })

const oldestFirst = (a: FoldedRecord, b: FoldedRecord): number =>
  compareStamps(birthOf(a), birthOf(b)) || (a.id < b.id ? -1 : 1)

const birthOf = (record: FoldedRecord) =>
  [...record.ops.values()].map((op) => op.stamp).toSorted(compareStamps)[0]!
