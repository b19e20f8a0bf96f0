import { Ellipsis } from 'lucide-preact'
import { useSignal } from '@preact/signals'
import type { Checkin } from '../../core/records.ts'
import { formatTime, formatWhen, t } from '../../i18n/locale.ts'
import { eraseEntry } from '../../state/entries.ts'
import { tellFailure } from '../../state/failures.ts'
import { Sheet } from './Sheet.tsx'
import './EraseEntry.css'

interface Props {
  readonly checkin: Checkin
  /** The code of its patient, or what stands for nobody. */
  readonly who: string
}

/** Leads to an entry's sheet, where it can be erased for good. */
export function EraseEntry({ checkin, who }: Props) {
  const open = useSignal(false)
  const close = () => {
    open.value = false
  }
  const erase = async () => {
    await tellFailure(() => eraseEntry('checkin', checkin.id))
    close()
  }
  return (
    <>
      <button
        type="button"
        class="button quiet icon"
        aria-label={t('erase.entry', { who, time: formatTime(checkin.at) })}
        onClick={() => {
          open.value = true
        }}
      >
        <Ellipsis aria-hidden="true" />
      </button>
      {open.value && (
        <Sheet title={t('erase.entryTitle')} close={close}>
          <p>
            <b>{who}</b>, {formatWhen(checkin.at)}
          </p>
          <p>{t('erase.entryWhat')}</p>
          <div class="buttons">
            <button type="button" class="button primary" onClick={() => void erase()}>
              {t('erase.entryDo')}
            </button>
            <button type="button" class="button" onClick={close}>
              {t('cancel')}
            </button>
          </div>
        </Sheet>
      )}
    </>
  )
}
