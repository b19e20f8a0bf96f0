import type { Repair } from '../../core/records.ts'
import { t } from '../../i18n/later.ts'
import { tellFailure } from '../../state/engine/failures.ts'
import { agenda } from '../../state/engine/practice.ts'
import { assignRepair, closeRepair, eraseRepair, reopenRepair } from '../../state/features/repairs.ts'
import { TakeToSupervision } from '../kit/entry/TakeToSupervision.tsx'
import { PatientPicker } from '../kit/patient/PatientPicker.tsx'
import { EraseForGood } from '../kit/sheet/EraseForGood.tsx'
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
    <EraseForGood
      label={t('repair.erase')}
      what={`${t('repair.eraseWhat')} ${agenda().from(id) ? t('erase.repairWithItem') : ''}`}
      erase={() => void tellFailure(() => eraseRepair(id))}
    />
  </section>
)
