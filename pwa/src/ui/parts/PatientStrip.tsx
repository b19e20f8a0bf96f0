import { Plus } from 'lucide-preact'
import { useSignal } from '@preact/signals'
import { t } from '../../i18n/locale.ts'
import { choosePatient, currentPatient } from '../../state/patients.ts'
import { patients } from '../../state/practice.ts'
import { lazy } from '../lazy.tsx'
import { PatientShape } from './PatientShape.tsx'
import './PatientStrip.css'

const AddPatient = lazy(async () => (await import('./AddPatient.tsx')).AddPatient)

/** One tap to choose whose check-in this is, nobody's yet included. */
export function PatientStrip() {
  const adding = useSignal(false)
  const current = currentPatient.value
  return (
    <>
      <div class="patient-strip" role="group" aria-label={t('now.pickPatient')}>
        {patients.value.map((patient) => (
          <button
            key={patient.id}
            type="button"
            aria-label={patient.code}
            aria-pressed={patient.id === current?.id}
            onClick={() => choosePatient(patient.id)}
          >
            <PatientShape {...patient} />
          </button>
        ))}
        {patients.value.length > 0 && (
          <button
            type="button"
            class="no-one"
            aria-label={t('now.noOne')}
            aria-pressed={!current}
            onClick={() => choosePatient(null)}
          >
            ?
          </button>
        )}
        <button
          type="button"
          class="add"
          aria-label={t('now.addPatient')}
          onClick={() => {
            adding.value = true
          }}
        >
          <Plus aria-hidden="true" />
        </button>
      </div>
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
