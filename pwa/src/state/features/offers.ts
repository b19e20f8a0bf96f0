/* What is offered and what is due; put off, switched off, and on again. */

import { SETTINGS_ID } from '../../core/log/fixedId.ts'
import type { Fields, OfferRule, Patient } from '../../core/records.ts'
import { offersFor, supervisionOffer, type Offer } from '../../core/rules/offers.ts'
import { agenda, courseOf, journal, repairs } from '../engine/practice.ts'
import { editEntry } from './entries.ts'
import { activePatients } from './patients.ts'
import { settings } from './settings.ts'

/** What is offered while this patient's session is on: for them, and for the practice. */
export function listOffers(patient: Patient | undefined, now: number): Offer[] {
  const own = patient ? offersFor(subjectOf(patient), settings.value, now) : []
  const supervision = supervisionOffer(lastTouched(), settings.value, now)
  return supervision ? [...own, supervision] : own
}

/** How many things wait to be done: agreements and contracts to come back to, and entries that are nobody's yet. */
export const countDue = (now: number): number =>
  journal().loose.all.length +
  activePatients.value
    .flatMap((patient) => offersFor(subjectOf(patient), settings.value, now))
    .filter(({ rule }) => rule === 'follow-up' || rule === 'contract').length

/** Lets an offer rest: for one patient until after this session, for the practice a week. */
export const putOffOffer = (rule: OfferRule, patient: Patient | undefined): Promise<void> =>
  editWish(rule === 'supervision' ? undefined : patient, one(`putOff:${rule}`, Date.now()))

/** Switches a rule off for good, or on again: for one patient, or for all. */
export const switchOffer = (rule: OfferRule, isOn: boolean, patient?: Patient): Promise<void> =>
  editWish(patient, one(`noOffer:${rule}`, isOn ? null : true))

export const chooseAskAfter = (askAfter: number): Promise<void> => editWish(undefined, { askAfter })
export const chooseSupervisionWeeks = (supervisionWeeks: number): Promise<void> =>
  editWish(undefined, { supervisionWeeks })

const editWish = (patient: Patient | undefined, fields: Fields<'settings'>): Promise<void> =>
  patient
    ? editEntry('patient', patient.id, fields as Fields<'patient'>)
    : editEntry('settings', SETTINGS_ID, fields)

/** One rule's own field. */
const one = (field: string, value: number | true | null) =>
  ({ [field]: value }) as unknown as Fields<'settings'>

const subjectOf = (patient: Patient) => ({
  patient,
  course: courseOf(patient.id),
  repairs: repairs().of(patient.id),
})

/** When supervision was last prepared or held; where it never was, when anything was first entered. */
function lastTouched(): number | undefined {
  const { open, meetings, tickedOff } = agenda()
  const ticked = tickedOff.all.slice(-LAST).map((item) => item.discussedAt)
  const times = [open.all.at(-1)?.at, meetings.all.at(-1)?.at, ...ticked]
  const known = times.filter((at) => at !== undefined)
  return known.length > 0 ? Math.max(...known) : journal().entries.all[0]?.at
}

/** What was put on the agenda last is not always what was ticked off last. */
const LAST = 50
