import { useSignal } from '@preact/signals'
import type { Patient } from '../../core/records.ts'
import { t } from '../../i18n/later.ts'
import { tellFailure } from '../../state/engine/failures.ts'
import { editPatient } from '../../state/features/patients.ts'
import { ErasePatient } from './ErasePatient.tsx'

/** Into the archive and out of it, or for good. */
export function LeavePatient({ patient }: { patient: Patient }) {
  const erasing = useSignal(false)
  return (
    <div class="stack">
      <p class="soft">{t('patient.archiveHint')}</p>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => void tellFailure(() => editPatient(patient.id, { active: !patient.active }))}
        >
          {t(patient.active ? 'patient.archive' : 'patient.unarchive')}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            erasing.value = true
          }}
        >
          {t('erase.patient')}
        </button>
      </div>
      {erasing.value && (
        <ErasePatient
          only={patient}
          close={() => {
            erasing.value = false
          }}
        />
      )}
    </div>
  )
}
