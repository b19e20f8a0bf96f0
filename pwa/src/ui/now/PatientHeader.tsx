import { ChevronRight } from 'lucide-preact'
import type { Patient } from '../../core/records.ts'
import { usualTime } from '../../core/rules/likely.ts'
import { sessionNumber } from '../../core/rules/sessions.ts'
import { t } from '../../i18n/locale.ts'
import { courseOf, ready, whole } from '../../state/engine/practice.ts'
import { openPatient, twins } from '../../state/features/patients.ts'
import { Link } from '../kit/Link.tsx'
import { PatientShape } from '../kit/patient/PatientShape.tsx'
import { sayUsualTime } from '../kit/patient/usualTime.ts'
import './PatientHeader.css'

interface Props {
  readonly patient: Patient | undefined
  readonly now: number
}

/** Whom a tap is about, large. Says nothing while it is not known yet. */
export const PatientHeader = ({ patient, now }: Props) =>
  patient ? (
    <PatientLink patient={patient} now={now} />
  ) : (
    <div class="patient-header">
      {ready.value && (
        <div>
          <h1 id="now-who">{t('now.whose')}</h1>
          <p class="soft">{t('now.noOneHint')}</p>
        </div>
      )}
    </div>
  )

/** Leads to the patient's own page. */
const PatientLink = ({ patient, now }: { patient: Patient; now: number }) => (
  <Link class="patient-header" to="/patient" first={() => openPatient(patient.id)}>
    <PatientShape {...patient} />
    <div>
      <h1 id="now-who">{patient.code}</h1>
      <p class="soft">
        {describe(patient, now)}
        <ChevronRight aria-hidden="true" />
      </p>
    </div>
  </Link>
)

/** What is known of when the patient comes, and which session this is. */
function describe(patient: Patient, now: number): string {
  const past = courseOf(patient.id).sessions
  const usual = usualTime(patient, past, now)
  // How many sessions there were is known once all of them are here.
  const session = whole.value ? t('now.session', { n: sessionNumber(past, now) }) : ''
  const twin = (twins.value.get(patient.id)?.length ?? 0) > 0 && t('twins.title')
  return [usual && sayUsualTime(usual), session, twin].filter(Boolean).join(' · ')
}
