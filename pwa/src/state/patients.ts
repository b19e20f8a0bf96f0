import { computed, signal } from '@preact/signals'
import type { Id } from '../core/id.ts'
import { findPatient, nextLook } from '../core/queries.ts'
import { addRecord } from './commit.ts'
import { checkins, patients } from './practice.ts'

/** Whom the person chose on this screen: a patient, nobody (null), or nothing yet (undefined). */
const chosen = signal<Id | null | undefined>(undefined)

/** Whose check-in a tap goes to: the chosen patient, else the one of the last check-in, else nobody. */
export const currentPatient = computed(() => {
  if (chosen.value === null) return undefined
  return findPatient(patients.value, chosen.value ?? checkins.value[0]?.patient)
})

export const choosePatient = (id: Id | null): void => {
  chosen.value = id
}

/** Adds a patient under a code, with a shape and colour that no other one has as long as there are any. */
export async function addPatient(code: string): Promise<void> {
  choosePatient(await addRecord('patient', { code, ...nextLook(patients.value) }))
}

export const isCodeTaken = (code: string): boolean =>
  patients.value.some((patient) => patient.code.toLocaleLowerCase() === code.toLocaleLowerCase())
