import type { Id } from '../log/id.ts'
import type { Patient } from '../records.ts'

/** A code this long is found by its stem too: Polish inflects it. */
const LONG = 4
const VOWEL = /[aeiouyąęó]$/u

/** Which of the persons on a sheet is the first, the second…: in the order in which one comes to them. */
export const numberPersons = (about: readonly (Id | undefined)[]): ReadonlyMap<Id, number> =>
  new Map([...new Set(about.flatMap((id) => id ?? []))].map((id, index) => [id, index + 1]))

/**
 * A text with another name in place of each code that stands in it, in any case and most inflections. `nameOf` is asked
 * for each patient's; longer codes go first, so that one within another is not torn.
 */
export const leaveOutCodes = (
  text: string,
  patients: readonly Patient[],
  nameOf: (patient: Patient) => string,
): string =>
  patients
    .toSorted((a, b) => b.code.length - a.code.length)
    .reduce((left, patient) => left.replace(wordOf(patient.code), () => nameOf(patient)), text)

function wordOf(code: string): RegExp {
  const long = code.length >= LONG
  const stem = (long ? code.replace(VOWEL, '') : code).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])${stem}${long ? String.raw`\p{L}{0,3}` : ''}(?![\p{L}\p{N}])`,
    'giu',
  )
}
