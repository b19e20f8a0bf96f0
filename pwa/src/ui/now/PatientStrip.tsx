import { Plus } from 'lucide-preact'
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../i18n/locale.ts'
import { activePatients, choosePatient, currentPatient } from '../../state/features/patients.ts'
import { PatientShape } from '../kit/patient/PatientShape.tsx'
import { AddPatient } from '../patients/index.ts'
import './PatientStrip.css'

/** One tap to choose whose check-in this is, nobody's yet included. */
export function PatientStrip() {
  const adding = useSignal(false)
  const strip = useRef<HTMLDivElement>(null)
  const current = currentPatient.value
  useEffect(() => bringChosenIntoView(strip.current), [current?.id])
  return (
    <>
      <div ref={strip} class="patient-strip" role="group" aria-label={t('now.pickPatient')}>
        {activePatients.value.map((patient) => (
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
        {activePatients.value.length > 0 && (
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

const bringChosenIntoView = (strip: HTMLElement | null): void =>
  strip
    ?.querySelector('[aria-pressed="true"]')
    ?.scrollIntoView({ behavior: 'instant', block: 'nearest', inline: 'center' })
