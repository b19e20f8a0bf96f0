import { useId } from 'preact/hooks'
import type { Patient } from '../../../core/records.ts'
import { CONTRACT_EVERY, RHYTHMS } from '../../../core/rules/contracts.ts'
import { t } from '../../../i18n/later.ts'
import { tellFailure } from '../../../state/engine/failures.ts'
import { editPatient } from '../../../state/features/patients.ts'

/** After how many sessions the contract is due again. */
export function ContractEvery({ patient }: { patient: Patient }) {
  const id = useId()
  const choose = (contractEvery: number) => tellFailure(() => editPatient(patient.id, { contractEvery }))
  return (
    <div class="field">
      <label for={id}>{t('contract.again')}</label>
      <select
        id={id}
        value={patient.contractEvery ?? CONTRACT_EVERY}
        onChange={(event) => void choose(Number(event.currentTarget.value))}
      >
        {RHYTHMS.map((n) => (
          <option key={n} value={n}>
            {t('contract.every', { n })}
          </option>
        ))}
      </select>
    </div>
  )
}
