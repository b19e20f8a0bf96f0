/* Whose session it is: chosen, or guessed at each new look; and changes to patients. */

import { computed, effect, signal, untracked } from '@preact/signals'
import type { Id } from '../../core/log/id.ts'
import { findPatient, nextLook } from '../../core/queries/patients.ts'
import type { Fields } from '../../core/records.ts'
import { likelyPatient } from '../../core/rules/likely.ts'
import { addRecord } from '../engine/commit.ts'
import { journal, patients, ready } from '../engine/practice.ts'
import { editEntry } from './entries.ts'

/** Out of sight for longer than this, and the next look is a new one: at another hour, for another patient. */
const AWAY_MS = 10 * 60_000

/** Whom the person chose on this screen: a patient, nobody (null), or nothing yet (undefined). */
const chosen = signal<Id | null | undefined>(undefined)

/** Whom the person most likely means. It must not change while they look: a tap would go to somebody else. */
const likely = signal<Id | undefined>(undefined)

export const activePatients = computed(() => patients.value.filter((patient) => patient.active))
export const archivedPatients = computed(() => patients.value.filter((patient) => !patient.active))

/** Whose check-in a tap goes to: the chosen patient, else the likely one, else nobody. */
export const currentPatient = computed(() =>
  chosen.value === null ? undefined : findPatient(activePatients.value, chosen.value ?? likely.value),
)

/** Whose page is open. It stands in no address and no title, so it is forgotten when the app is loaded again. */
const opened = signal<Id | undefined>(undefined)
export const openedPatient = computed(() => findPatient(patients.value, opened.value))

export const openPatient = (id: Id): void => {
  opened.value = id
}

export const choosePatient = (id: Id | null): void => {
  chosen.value = id
}

/** From now on guesses whom each new look is about. */
export function followLooks(): void {
  effect(() => {
    if (ready.value && patients.value.length > 0 && untracked(() => likely.value) === undefined) guess()
  })
  let hiddenAt = Infinity
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) hiddenAt = Date.now()
    else if (Date.now() - hiddenAt > AWAY_MS) lookAnew()
  })
}

function lookAnew(): void {
  chosen.value = undefined
  guess()
}

const guess = (): void =>
  untracked(() => {
    likely.value = likelyPatient(patients.value, journal(), Date.now())
  })

/** Adds a patient under a code, with a shape and colour that no other one has as long as there are any. */
export async function addPatient(code: string): Promise<void> {
  choosePatient(await addRecord('patient', { code, ...nextLook(patients.value) }))
}

export const editPatient = (id: Id, fields: Fields<'patient'>): Promise<void> =>
  editEntry('patient', id, fields)

export const isCodeTaken = (code: string, but?: Id): boolean =>
  patients.value.some(
    (patient) => patient.id !== but && patient.code.toLocaleLowerCase() === code.toLocaleLowerCase(),
  )
