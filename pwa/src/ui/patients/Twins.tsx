import type { Patient } from '../../core/records.ts'
import { t } from '../../i18n/later.ts'
import { tellFailure } from '../../state/engine/failures.ts'
import { joinedInto, joinPatients, takeApart, twins } from '../../state/features/patients.ts'
import { PatientShape } from '../kit/patient/PatientShape.tsx'
import { PatientGist } from './PatientGist.tsx'
import './Twins.css'

/** Somebody else under the same code: most likely the same person, who can be made one. And whoever was, and can be two again. */
export function Twins({ patient }: { patient: Patient }) {
  return (
    <>
      {(twins.value.get(patient.id) ?? []).map((twin) => (
        <section key={twin.id} class="twins" aria-label={t('twins.title')}>
          <p>
            <PatientShape {...twin} />
            <span>
              <b>{t('twins.title')}</b>
              <PatientGist patient={twin} />
            </span>
          </p>
          <p class="soft">{t('twins.hint')}</p>
          <button
            type="button"
            class="button"
            onClick={() => void tellFailure(() => joinPatients(patient.id, twin.id))}
          >
            {t('twins.join')}
          </button>
        </section>
      ))}
      {joinedInto(patient.id).map((one) => (
        <p key={one} class="twins-apart">
          <span class="soft">{t('twins.joined')}</span>
          <button type="button" class="button quiet" onClick={() => void tellFailure(() => takeApart(one))}>
            {t('twins.apart')}
          </button>
        </p>
      ))}
    </>
  )
}

/** Said wherever one of them stands. */
export const TwinMark = ({ patient }: { patient: Patient }) =>
  (twins.value.get(patient.id)?.length ?? 0) > 0 ? <small class="twin-mark">{t('twins.title')}</small> : null
