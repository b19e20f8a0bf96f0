import { ChevronRight, Plus } from 'lucide-preact'
import { useSignal } from '@preact/signals'
import type { Patient } from '../../core/records.ts'
import { t } from '../../i18n/later.ts'
import { ready } from '../../state/engine/practice.ts'
import { activePatients, archivedPatients, openPatient } from '../../state/features/patients.ts'
import { Link } from '../kit/Link.tsx'
import { PatientShape } from '../kit/patient/PatientShape.tsx'
import { StatusLine } from '../kit/StatusLine.tsx'
import { AddPatient } from './AddPatient.tsx'
import { PatientGist } from './PatientGist.tsx'
import { TwinMark } from './Twins.tsx'
import './Patients.css'

/** Everybody, those in the archive folded away. A tap opens one. */
export const Patients = () => (
  <div class="patients">
    <header>
      <h1>{t('patients.title')}</h1>
      <StatusLine />
    </header>
    {ready.value && <Everybody />}
    <Add />
  </div>
)

const Everybody = () => (
  <>
    {activePatients.value.length > 0 ? (
      <PatientLinks patients={activePatients.value} />
    ) : (
      <p class="soft">{t('patients.none')}</p>
    )}
    {archivedPatients.value.length > 0 && (
      <details>
        <summary class="button quiet">{t('patients.archived', { n: archivedPatients.value.length })}</summary>
        <PatientLinks patients={archivedPatients.value} />
      </details>
    )}
  </>
)

const PatientLinks = ({ patients }: { patients: readonly Patient[] }) => (
  <ul>
    {patients.map((patient) => (
      <li key={patient.id}>
        <Link to="/patient" first={() => openPatient(patient.id)}>
          <PatientShape {...patient} />
          <span>
            <b>{patient.code}</b>
            <PatientGist patient={patient} />
            <TwinMark patient={patient} />
          </span>
          <ChevronRight aria-hidden="true" />
        </Link>
      </li>
    ))}
  </ul>
)

function Add() {
  const adding = useSignal(false)
  return (
    <>
      <button
        type="button"
        class="button labelled add"
        onClick={() => {
          adding.value = true
        }}
      >
        <Plus aria-hidden="true" />
        {t('now.addPatient')}
      </button>
      {adding.value && (
        <AddPatient
          close={() => {
            adding.value = false
          }}
        />
      )}
    </>
  )
}
