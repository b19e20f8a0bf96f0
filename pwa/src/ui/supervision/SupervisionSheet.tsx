import { useSignal } from '@preact/signals'
import type { Id } from '../../core/log/id.ts'
import { t } from '../../i18n/later.ts'
import { tellFailure } from '../../state/engine/failures.ts'
import { agenda, patients } from '../../state/engine/practice.ts'
import {
  assignSupervisionItem,
  eraseSupervisionItem,
  keepSupervisionItem,
} from '../../state/features/supervision.ts'
import { PatientPicker } from '../kit/patient/PatientPicker.tsx'
import { KeptText } from '../kit/sheet/KeptText.tsx'
import { Sheet } from '../kit/sheet/Sheet.tsx'
import { StepFoot } from '../kit/sheet/StepFoot.tsx'
import './SupervisionSheet.css'

interface Props {
  /** Of an item on the agenda, or of one that begins with its first words. */
  readonly id: Id
  readonly close: () => void
}

/** One item of the agenda: its words, whom it is about, and erasing it. */
export function SupervisionSheet({ id, close }: Props) {
  const item = agenda().get(id)
  // What was known when the sheet opened stands while the words are being changed, even for a moment to none.
  const opened = useSignal(item)
  const whose = useSignal<Id | null>(item?.patient ?? null)
  const asking = useSignal(false)
  const choose = (patient: Id | null) => {
    whose.value = patient
    void tellFailure(() => assignSupervisionItem(id, patient))
  }
  const erase = async () => {
    if (await tellFailure(() => eraseSupervisionItem(id))) close()
  }
  return (
    <Sheet title={t('supervision.item')} close={close}>
      {asking.value ? (
        <EraseItem
          erase={() => void erase()}
          cancel={() => {
            asking.value = false
          }}
        />
      ) : (
        <div class="step">
          <KeptText
            focused={!opened.value}
            label={t('supervision.text')}
            hint={opened.value && t('supervision.emptied')}
            value={item?.text}
            rows={4}
            save={(text) => keepSupervisionItem(id, text, whose.value ? { patient: whose.value } : {})}
          />
          {/* One that came from an entry is about whom the entry is about. */}
          {patients.value.length > 0 && !opened.value?.from && (
            <div class="stack">
              <h3>{t('supervision.whose')}</h3>
              <PatientPicker
                label={t('supervision.whose')}
                chosen={whose.value}
                choose={choose}
                nobody={t('supervision.nobody')}
              />
            </div>
          )}
          {item && (
            <button
              type="button"
              class="button quiet erase-item"
              onClick={() => {
                asking.value = true
              }}
            >
              {t('supervision.erase')}
            </button>
          )}
          <StepFoot label={t('closing.done')} />
        </div>
      )}
    </Sheet>
  )
}

const EraseItem = ({ erase, cancel }: { erase: () => void; cancel: () => void }) => (
  <div class="stack">
    <p>{t('supervision.eraseWhat')}</p>
    <div class="buttons">
      <button type="button" class="button primary" onClick={erase}>
        {t('supervision.eraseDo')}
      </button>
      <button type="button" class="button" onClick={cancel}>
        {t('cancel')}
      </button>
    </div>
  </div>
)
