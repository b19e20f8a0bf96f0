import { useSignal } from '@preact/signals'
import { cleanCode } from '../../core/queries/patients.ts'
import type { Fields, Patient } from '../../core/records.ts'
import { t } from '../../i18n/later.ts'
import { tellFailure } from '../../state/engine/failures.ts'
import { editPatient } from '../../state/features/patients.ts'
import { YouChoice } from '../kit/FormChoice.tsx'
import { ContractEvery } from '../kit/patient/ContractEvery.tsx'
import { CodeField, faultOfCode } from './CodeField.tsx'
import { LookSetting } from './LookSetting.tsx'
import type { SettingProps } from './settingProps.ts'
import { UsualTimeSetting } from './UsualTimeSetting.tsx'
import './PatientSettings.css'

/** What can be changed of a patient. Each change is kept at once and can be taken back. */
export function PatientSettings({ patient }: { patient: Patient }) {
  const edit = (fields: Fields<'patient'>) => tellFailure(() => editPatient(patient.id, fields))
  return (
    <div class="patient-settings">
      <CodeSetting patient={patient} edit={edit} />
      <LookSetting patient={patient} edit={edit} />
      <AddressSetting patient={patient} edit={edit} />
      <UsualTimeSetting patient={patient} edit={edit} />
      <ContractEvery patient={patient} />
    </div>
  )
}

function CodeSetting({ patient, edit }: SettingProps) {
  const draft = useSignal<string | null>(null)
  const wrong = useSignal<string | null>(null)
  const keep = async () => {
    const code = cleanCode(draft.value ?? patient.code)
    // An emptied field falls back; any other fault leaves the words, to be mended.
    wrong.value = code ? faultOfCode(code, patient.id) : t('patient.emptied', { code: patient.code })
    if (code && (wrong.value || (code !== patient.code && !(await edit({ code }))))) return
    draft.value = null
  }
  return (
    <CodeField
      code={draft.value ?? patient.code}
      write={(code) => {
        draft.value = code
      }}
      leave={() => void keep()}
      wrong={wrong.value}
    />
  )
}

const AddressSetting = ({ patient, edit }: SettingProps) => (
  <YouChoice legend={t('patient.you')} chosen={patient.you ?? null} choose={(you) => void edit({ you })}>
    <button
      type="button"
      class="button"
      aria-pressed={patient.you === undefined}
      onClick={() => void edit({ you: null })}
    >
      {t('patient.youUsual')}
    </button>
  </YouChoice>
)
