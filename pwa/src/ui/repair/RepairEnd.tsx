import { useSignal } from '@preact/signals'
import type { Repair } from '../../core/records.ts'
import { t } from '../../i18n/later.ts'
import { tellFailure } from '../../state/engine/failures.ts'
import { agenda } from '../../state/engine/practice.ts'
import { assignRepair, closeRepair, eraseRepair, reopenRepair } from '../../state/features/repairs.ts'
import { TakeToSupervision } from '../kit/entry/TakeToSupervision.tsx'
import { PatientPicker } from '../kit/patient/PatientPicker.tsx'
import { Folded } from './Folded.tsx'

/** Closed by hand or opened again; whose it is; and erased, which alone asks, because it cannot be undone. */
export const RepairEnd = ({ repair, repair: { id, patient, closedAt } }: { repair: Repair }) => (
  <section class="repair-end" aria-label={t('repair.end')}>
    <TakeToSupervision from={repair} />
    <button
      type="button"
      class="button"
      onClick={() => void tellFailure(() => (closedAt === undefined ? closeRepair(id) : reopenRepair(id)))}
    >
      {t(closedAt === undefined ? 'repair.close' : 'repair.reopen')}
    </button>
    <Folded summary={t('repair.whose')} open={patient === undefined}>
      {() => (
        <PatientPicker
          nobody
          label={t('repair.whose')}
          chosen={patient ?? null}
          choose={(chosen) => void tellFailure(() => assignRepair(id, chosen))}
        />
      )}
    </Folded>
    <Erase sent={agenda().from(id) !== undefined} erase={() => void tellFailure(() => eraseRepair(id))} />
  </section>
)

function Erase({ sent, erase }: { sent: boolean; erase: () => void }) {
  const asking = useSignal(false)
  const ask = (whether: boolean) => () => {
    asking.value = whether
  }
  if (!asking.value)
    return (
      <button type="button" class="button quiet" onClick={ask(true)}>
        {t('repair.erase')}
      </button>
    )
  return (
    <div class="stack">
      <p>
        {t('repair.eraseWhat')} {sent && t('erase.repairWithItem')}
      </p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={erase}>
          {t('erase.forGood')}
        </button>
        <button type="button" class="button" onClick={ask(false)}>
          {t('cancel')}
        </button>
      </div>
    </div>
  )
}
