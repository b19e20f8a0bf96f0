import { CONTRACT_EVERY } from '../../core/contracts.ts'
import { nextRhythm } from '../../core/contractRhythm.ts'
import type { Patient } from '../../core/records.ts'
import { t } from '../../i18n/later.ts'
import { tellFailure } from '../../state/failures.ts'
import { editPatient } from '../../state/patients.ts'
import './ContractEvery.css'

const STEPS = [
  [-1, 'contract.oftener'],
  [1, 'contract.rarer'],
] as const

/** After how many sessions the contract is due again. */
export function ContractEvery({ patient }: { patient: Patient }) {
  const every = patient.contractEvery ?? CONTRACT_EVERY
  const choose = (contractEvery: number) => tellFailure(() => editPatient(patient.id, { contractEvery }))
  return (
    <div class="contract-every" role="group" aria-labelledby="contract-again">
      <h3 id="contract-again">{t('contract.again')}</h3>
      <output>{t('contract.every', { n: every })}</output>
      <div class="buttons">
        {STEPS.map(([step, label]) => {
          const next = nextRhythm(every, step)
          return (
            <button
              key={label}
              type="button"
              class="button"
              aria-disabled={next === null}
              onClick={() => void (next !== null && choose(next))}
            >
              {t(label)}
            </button>
          )
        })}
      </div>
    </div>
  )
}
