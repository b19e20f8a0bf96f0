import type { Patient } from '../../core/records.ts'
import { usualTime } from '../../core/rules/likely.ts'
import { t } from '../../i18n/later.ts'
import { courseOf, whole } from '../../state/engine/practice.ts'
import { sayUsualTime } from '../kit/patient/usualTime.ts'

/** When a patient usually comes, and how often they came: only what is known. */
export function PatientGist({ patient }: { patient: Patient }) {
  const own = courseOf(patient.id).sessions
  const usual = usualTime(patient, own, Date.now())
  const count = whole.value && t('patients.sessions', { n: own.length })
  return <small class="soft">{[usual && sayUsualTime(usual), count].filter(Boolean).join(' · ')}</small>
}
