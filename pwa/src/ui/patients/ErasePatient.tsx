import { useSignal } from '@preact/signals'
import type { Id } from '../../core/log/id.ts'
import { findPatient } from '../../core/queries/patients.ts'
import type { Patient } from '../../core/records.ts'
import { t } from '../../i18n/later.ts'
import { tellFailure } from '../../state/engine/failures.ts'
import { patients, whole } from '../../state/engine/practice.ts'
import { Loading } from '../kit/Loading.tsx'
import { PatientShape } from '../kit/patient/PatientShape.tsx'
import { Sheet } from '../kit/sheet/Sheet.tsx'
import { countEntriesOf, erasePatient } from './erasing.ts'
import './ErasePatient.css'

interface Props {
  /** The one it is about. Without one, one is chosen here: nobody is beforehand. */
  readonly only?: Patient
  readonly close: () => void
}

/** A patient with everything, for good. */
export function ErasePatient({ only, close }: Props) {
  const chosen = useSignal<Id | undefined>(only?.id)
  const patient = findPatient(patients.value, chosen.value)
  const erase = async ({ id }: Patient) => {
    if (await tellFailure(() => erasePatient(id))) close()
  }
  return (
    <Sheet title={t('erase.patient')} close={close}>
      {!only && (
        <Choice
          chosen={chosen.value}
          choose={(id) => {
            chosen.value = id
          }}
        />
      )}
      {patient && <Loading />}
      {/* Not before it is known how much goes with them. */}
      {patient && whole.value && (
        <>
          <p>{t('erase.patientWhat', { code: patient.code, n: countEntriesOf(patient.id) })}</p>
          <p class="soft">{t('erase.patientPaper')}</p>
          <div class="buttons">
            <button type="button" class="button primary" onClick={() => void erase(patient)}>
              {t('erase.patientDo', { code: patient.code })}
            </button>
            <button type="button" class="button" onClick={close}>
              {t('cancel')}
            </button>
          </div>
        </>
      )}
    </Sheet>
  )
}

const Choice = ({ chosen, choose }: { chosen: Id | undefined; choose: (id: Id) => void }) => (
  <>
    {patients.value.length === 0 && <p>{t('erase.patientNone')}</p>}
    <div class="buttons erase-patients" role="group" aria-label={t('erase.patientWhich')}>
      {patients.value.map((one) => (
        <button
          key={one.id}
          type="button"
          class="button labelled"
          aria-pressed={one.id === chosen}
          onClick={() => choose(one.id)}
        >
          <PatientShape {...one} />
          {one.code}
        </button>
      ))}
    </div>
  </>
)
