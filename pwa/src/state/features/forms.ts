/* In which grammatical forms phrases are read. */

import type { Forms } from '../../content/say.ts'
import { currentPatient } from './patients.ts'
import { me, you } from './settings.ts'

/** The forms as chosen, the current patient's before the usual one, or until then the first of each. */
export const usualForms = (): Forms => ({
  me: me.value ?? 'f',
  you: currentPatient.value?.you ?? you.value ?? 'pani',
})
