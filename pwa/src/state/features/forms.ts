/* In which grammatical forms phrases are read. */

import type { Forms } from '../../content/say.ts'
import type { Patient } from '../../core/records.ts'
import { currentPatient } from './patients.ts'
import { me, you } from './settings.ts'

/** The forms as chosen, the patient's before the usual one, or until then the first of each. */
export const usualForms = (patient: Patient | undefined = currentPatient.value): Forms => ({
  me: me.value ?? 'f',
  you: patient?.you ?? you.value ?? 'pani',
})
