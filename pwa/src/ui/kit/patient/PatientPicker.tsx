import type { Id } from '../../../core/log/id.ts'
import { t } from '../../../i18n/locale.ts'
import { patients } from '../../../state/engine/practice.ts'
import { PatientShape } from './PatientShape.tsx'
import './PatientPicker.css'

interface Props {
  /** What is asked: whose this is. */
  readonly label: string
  /** Null: nobody. Undefined: not chosen yet. */
  readonly chosen: Id | null | undefined
  readonly choose: (patient: Id | null) => void
  /** Whether nobody can be chosen too, and what that is called here. */
  readonly nobody?: boolean | string
}

/** Says whose something is, each with shape and code. */
export const PatientPicker = ({ label, chosen, choose, nobody = false }: Props) => (
  <div class="patient-picker" role="group" aria-label={label}>
    {patients.value
      .filter(({ id, active }) => active || id === chosen)
      .map((patient) => (
        <button
          key={patient.id}
          type="button"
          class="button labelled"
          aria-pressed={patient.id === chosen}
          onClick={() => choose(patient.id)}
        >
          <PatientShape {...patient} />
          {patient.code}
        </button>
      ))}
    {nobody && (
      <button type="button" class="button" aria-pressed={chosen === null} onClick={() => choose(null)}>
        {nobody === true ? t('now.noOne') : nobody}
      </button>
    )}
  </div>
)
