/* Whose session it is: chosen, or guessed at each new look; and changes to patients. */

import { computed, effect, signal, untracked } from '@preact/signals'
import type { Id } from '../../core/log/id.ts'
import { membersOf, readJoined, standsFor } from '../../core/queries/joined.ts'
import { cleanCode, findPatient, listTwins, nextLook, sameCode } from '../../core/queries/patients.ts'
import type { Fields } from '../../core/records.ts'
import { likelyPatient } from '../../core/rules/likely.ts'
import { addRecord } from '../engine/commit.ts'
import { inTurn } from '../engine/inTurn.ts'
import { askFold, journal, patients, ready } from '../engine/practice.ts'
import { editEntry } from './entries.ts'

/** Out of sight for longer than this, and the next look is a new one: at another hour, for another patient. */
const AWAY_MS = 10 * 60_000
const COUNT_MS = 15_000

/** Whom the person chose on this screen: a patient, nobody (null), or nothing yet (undefined). */
const chosen = signal<Id | null | undefined>(undefined)

/** Whom the person most likely means. It must not change while they look: a tap would go to somebody else. */
const likely = signal<Id | undefined>(undefined)

export const activePatients = computed(() => patients.value.filter((patient) => patient.active))
export const archivedPatients = computed(() => patients.value.filter((patient) => !patient.active))

const joined = askFold('patient', readJoined)

/** Who stands for a patient who may have been joined into another, here or on another device. */
const whoIs = (id: Id | undefined) => id && standsFor(joined.value, id)

/** Whose check-in a tap goes to: the chosen patient, else the likely one, else nobody. */
export const currentPatient = computed(() =>
  chosen.value === null ? undefined : findPatient(activePatients.value, whoIs(chosen.value ?? likely.value)),
)

/** Whose page is open. It stands in no address and no title, so it is forgotten when the app is loaded again. */
const opened = signal<Id | undefined>(undefined)
export const openedPatient = computed(() => findPatient(patients.value, whoIs(opened.value)))

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
  // A tab may be opened hidden, restored by the browser, and first looked at hours later.
  let unseenSince = document.hidden ? Date.now() : Infinity
  const lookAgain = () => {
    if (Date.now() - unseenSince > AWAY_MS) lookAnew()
    unseenSince = Infinity
  }
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) unseenSince = Date.now()
    else lookAgain()
  })
  // A computer that slept with its lid closed tells nothing, but no time was counted while it did.
  let counted = Date.now()
  setInterval(() => {
    const now = Date.now()
    if (now - counted > AWAY_MS && !document.hidden) lookAnew()
    counted = now
  }, COUNT_MS)
}

function lookAnew(): void {
  chosen.value = undefined
  guess()
}

const guess = (): void =>
  untracked(() => {
    likely.value = likelyPatient(patients.value, journal(), Date.now())
  })

/**
 * Adds a patient under a code, with a shape and colour that no other one has as long as there are any. Answers false, and
 * adds nobody, where the code was taken while this waited for its turn: by an impatient second tap, for one.
 */
export const addPatient = (code: string): Promise<boolean> =>
  inTurn(async () => {
    if (isCodeTaken(code)) return false
    choosePatient(await addRecord('patient', { code: cleanCode(code), ...nextLook(patients.value) }))
    return true
  })

export const editPatient = (id: Id, fields: Fields<'patient'>): Promise<void> =>
  editEntry('patient', id, fields)

/** Patients whose code somebody else has too: added on two devices that had not heard of each other. */
export const twins = computed(() => listTwins(patients.value))

/** Says that two are one person: what is about either is about both. The one that was there first stands for both. */
export const joinPatients = (a: Id, b: Id): Promise<void> =>
  inTurn(async () => {
    const both = patients.value.filter(({ id }) => id === a || id === b)
    const [first, second] = both.toSorted((one, other) => Number(other.active) - Number(one.active))
    if (!first || !second) return
    await editEntry('patient', second.id, { joined: first.id })
  })

/** Those that were joined into this one, to be taken apart again. */
export const joinedInto = (id: Id): Id[] => membersOf(joined.value, id).filter((one) => one !== id)

export const takeApart = (id: Id): Promise<void> => editEntry('patient', id, { joined: null })

/** Whether somebody has this code, be it written another way. */
export const isCodeTaken = (code: string, but?: Id): boolean =>
  patients.value.some((patient) => patient.id !== but && sameCode(patient.code, code))
