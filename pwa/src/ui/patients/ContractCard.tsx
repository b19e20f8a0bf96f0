import { ChevronRight } from 'lucide-preact'
import { useSignal } from '@preact/signals'
import type { Patient } from '../../core/records.ts'
import { lastContract } from '../../core/rules/contracts.ts'
import { t } from '../../i18n/later.ts'
import { formatDate } from '../../i18n/locale.ts'
import { courseOf } from '../../state/engine/practice.ts'
import { ContractSheet } from '../closing/index.ts'
import './ContractCard.css'

/** The contract that holds, as far as it fits on a line or two; a tap opens it. */
export function ContractCard({ patient }: { patient: Patient }) {
  const open = useSignal(false)
  const contract = lastContract(courseOf(patient.id))
  return (
    <>
      <button
        type="button"
        class="contract-card"
        onClick={() => {
          open.value = true
        }}
      >
        <span>
          <b>{t('patient.contract')}</b>
          <small class="soft">
            {contract
              ? t('patient.contractFrom', { day: formatDate(new Date(contract.at)) })
              : t('patient.contractNone')}
          </small>
          {contract && <span>{contract.goal ?? contract.way ?? contract.effect}</span>}
        </span>
        <ChevronRight aria-hidden="true" />
      </button>
      {open.value && (
        <ContractSheet
          patient={patient}
          close={() => {
            open.value = false
          }}
        />
      )}
    </>
  )
}
