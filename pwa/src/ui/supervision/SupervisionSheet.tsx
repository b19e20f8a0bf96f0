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
import { EraseForGood } from '../kit/sheet/EraseForGood.tsx'
import { KeptText } from '../kit/sheet/KeptText.tsx'
import { Sheet } from '../kit/sheet/Sheet.tsx'
import { StepFoot } from '../kit/sheet/StepFoot.tsx'
import { useCards } from '../kit/useCards.ts'
import { findSource } from './findSource.ts'
import { ItemSource } from './ItemSource.tsx'

interface Props {
  /** Of an item on the agenda, or of one that begins with its first words. */
  readonly id: Id
  readonly close: () => void
}

/** One item of the agenda: its words, whom it is about, and erasing it. */
export function SupervisionSheet({ id, close }: Props) {
  const item = agenda().get(id)
  const cards = useCards()
  const source = item && cards ? findSource(item, cards) : undefined
  // What was known when the sheet opened stands while the words are being changed, even for a moment to none.
  const opened = useSignal(item)
  const whose = useSignal<Id | null>(item?.patient ?? null)
  const choose = (patient: Id | null) => {
    whose.value = patient
    void tellFailure(() => assignSupervisionItem(id, patient))
  }
  const erase = async () => {
    if (await tellFailure(() => eraseSupervisionItem(id))) close()
  }
  return (
    <Sheet title={t('supervision.item')} close={close}>
      <div class="step">
        {source && (
          <section class="stack" aria-labelledby="led">
            <h3 id="led">{t('supervision.led')}</h3>
            <ItemSource source={source} />
          </section>
        )}
        <KeptText
          focused={!opened.value}
          label={t('supervision.text')}
          hint={opened.value && t(opened.value.taken ? 'supervision.bare' : 'supervision.emptied')}
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
          <EraseForGood
            label={t('supervision.erase')}
            what={t('supervision.eraseWhat')}
            erase={() => void erase()}
          />
        )}
        <StepFoot label={t('closing.done')} />
      </div>
    </Sheet>
  )
}
