import { useSignal } from '@preact/signals'
import type { Patient } from '../../core/records.ts'
import { contractDue } from '../../core/rules/contracts.ts'
import { t } from '../../i18n/locale.ts'
import { courseOf, journal, repairs, whole } from '../../state/engine/practice.ts'
import { ContractSheet } from '../closing/index.ts'
import { lazy } from '../kit/lazy.tsx'
import { RepairDue } from '../repair/index.ts'
import './DueLine.css'

const TraySheet = lazy(async () => (await import('./TraySheet.tsx')).TraySheet)

interface Props {
  readonly patient: Patient | undefined
  readonly now: number
}

/** What waits to be done, quietly: a contract to look at again, a repair to come back to, entries to be given to their patients. */
export function DueLine({ patient, now }: Props) {
  const open = useSignal<'contract' | 'tray' | null>(null)
  const close = () => {
    open.value = null
  }
  const since = patient && whole.value ? contractDue(patient, courseOf(patient.id), now) : null
  const loose = journal().loose.all.length
  return (
    <>
      <div class="due-line">
        {since !== null && (
          <button type="button" onClick={() => (open.value = 'contract')}>
            {t('now.contractDue', { n: since })}
          </button>
        )}
        {patient && repairs().openOf(patient.id).length > 0 && <RepairDue patient={patient} />}
        {loose > 0 && (
          <button type="button" onClick={() => (open.value = 'tray')}>
            {t('now.tray', { n: loose })}
          </button>
        )}
      </div>
      {open.value === 'contract' && patient && <ContractSheet patient={patient} close={close} />}
      {open.value === 'tray' && <TraySheet close={close} />}
    </>
  )
}
