import { useSignal } from '@preact/signals'
import { t } from '../../i18n/later.ts'
import { refusedCount, waitingCount } from '../../state/engine/outbox.ts'
import { enrolment } from '../../state/engine/practice.ts'
import { retrySync } from '../../state/engine/sync.ts'
import { isHostOurs, type Left } from '../../state/features/clearing.ts'
import { beginAnew, eraseCopy } from '../../state/features/leaving.ts'
import { useAttempt, Wrong } from '../kit/sheet/attempt.tsx'
import { Sheet } from '../kit/sheet/Sheet.tsx'
import { Remnants } from './Remnants.tsx'

/** What was not sent is never dropped without a word: it is counted, and sending it first is offered. */
export function EraseCopy({ close }: { close: () => void }) {
  const { wrong, working, attempt } = useAttempt()
  const left = useSignal<Left | null>(null)
  const unsent = waitingCount.value + refusedCount.value
  const synced = enrolment.value !== undefined && enrolment.value.state !== 'pending'
  const asksFirst = synced && unsent > 0
  const erase = async () => {
    left.value = await eraseCopy(unsent)
  }
  if (left.value === 'remnants')
    return (
      <Sheet title={t('erase.remnants')} close={beginAnew}>
        <Remnants />
      </Sheet>
    )
  return (
    <Sheet title={t('erase.copy')} close={close}>
      <p>{t(synced ? 'erase.copySynced' : 'erase.copyLocal')}</p>
      {!isHostOurs() && <p>{t('erase.copyFolder')}</p>}
      {asksFirst && <p class="wrong">{t('erase.copyUnsent', { n: unsent })}</p>}
      <Wrong told={wrong} />
      <div class="buttons">
        {asksFirst && (
          <button type="button" class="button primary" onClick={retrySync}>
            {t('erase.copySyncFirst')}
          </button>
        )}
        <button
          type="button"
          class={asksFirst ? 'button' : 'button primary'}
          disabled={working}
          onClick={() => void attempt(erase)}
        >
          {t(asksFirst ? 'erase.copyAnyway' : 'erase.copyDo')}
        </button>
        <button type="button" class="button" onClick={close}>
          {t('cancel')}
        </button>
      </div>
    </Sheet>
  )
}
