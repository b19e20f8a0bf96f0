import { useSignal } from '@preact/signals'
import { ChevronDown, ChevronLeft, Search } from 'lucide-preact'
import { useEffect } from 'preact/hooks'
import type { Patient as Shown } from '../../core/records.ts'
import { t } from '../../i18n/later.ts'
import { ready } from '../../state/engine/practice.ts'
import { openedPatient } from '../../state/features/patients.ts'
import { searchAbout } from '../../state/features/searching.ts'
import { goInstead } from '../kit/address.ts'
import { Link } from '../kit/Link.tsx'
import { PatientShape } from '../kit/patient/PatientShape.tsx'
import { StatusLine } from '../kit/StatusLine.tsx'
import { PatientRepairs } from '../repair/index.ts'
import { ContractCard } from './ContractCard.tsx'
import { LeavePatient } from './LeavePatient.tsx'
import { PatientGist } from './PatientGist.tsx'
import { PatientSessions } from './PatientSessions.tsx'
import { PatientSettings } from './PatientSettings.tsx'
import { Twins } from './Twins.tsx'
import './Patient.css'

/** The patient who was opened; the list where nobody was, or where the one who was is erased. */
export function Patient() {
  const patient = openedPatient.value
  const nobody = ready.value && !patient
  useEffect(() => {
    if (nobody) goInstead('/patients')
  }, [nobody])
  return patient ? <OnePatient key={patient.id} patient={patient} /> : null
}

const OnePatient = ({ patient }: { patient: Shown }) => (
  <div class="patient">
    <div class="patient-top">
      <Link class="back button quiet labelled" to="/patients">
        <ChevronLeft aria-hidden="true" />
        {t('patients.title')}
      </Link>
      <StatusLine />
    </div>
    <header>
      <PatientShape {...patient} />
      <div>
        <h1>{patient.code}</h1>
        <PatientGist patient={patient} />
        {!patient.active && <b class="archived">{t('patient.archived')}</b>}
      </div>
    </header>
    <div class="patient-side">
      <Twins patient={patient} />
      <ContractCard patient={patient} />
      <PatientRepairs patient={patient} />
      <Link class="button quiet labelled" to="/search" first={() => searchAbout(patient.id)}>
        <Search aria-hidden="true" />
        {t('search.ofPatient')}
      </Link>
      <Settings patient={patient} />
    </div>
    <PatientSessions patient={patient} />
  </div>
)

/** Folded away, and so not made before they are asked for. */
function Settings({ patient }: { patient: Shown }) {
  const open = useSignal(false)
  return (
    <details
      onToggle={(event) => {
        open.value = event.currentTarget.open
      }}
    >
      <summary>
        <span>
          <b>{t('patient.settings')}</b>
          <small class="soft">{t('patient.settingsHint')}</small>
        </span>
        <ChevronDown aria-hidden="true" />
      </summary>
      {open.value && <PatientSettings patient={patient} />}
      {open.value && <LeavePatient patient={patient} />}
    </details>
  )
}
