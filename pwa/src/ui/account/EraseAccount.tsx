import { useSignal } from '@preact/signals'
import { t } from '../../i18n/later.ts'
import { isHostOurs, type Left } from '../../state/features/clearing.ts'
import { beginAnew, eraseAccountAndCopy, eraseAccountOnly } from '../../state/features/leaving.ts'
import { useAttempt, Wrong } from '../kit/sheet/attempt.tsx'
import { Sheet } from '../kit/sheet/Sheet.tsx'
import { Remnants } from './Remnants.tsx'

/** The account with everything on the server, and what is here with it or not. */
export function EraseAccount({ close }: { close: () => void }) {
  const { wrong, working, attempt } = useAttempt()
  const left = useSignal<Left | null>(null)
  const keepCopy = async () => {
    await eraseAccountOnly()
    close()
  }
  const eraseBoth = async () => {
    left.value = await eraseAccountAndCopy()
  }
  if (left.value === 'remnants')
    return (
      <Sheet title={t('erase.remnants')} close={beginAnew}>
        <Remnants />
      </Sheet>
    )
  return (
    <Sheet title={t('erase.account')} close={close}>
      <p>{t('erase.accountWhat')}</p>
      <p>{t('erase.accountCopy')}</p>
      {!isHostOurs() && <p>{t('erase.copyFolder')}</p>}
      <Wrong told={wrong} />
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          disabled={working}
          onClick={() => void attempt(keepCopy)}
        >
          {t('erase.accountKeep')}
        </button>
        <button type="button" class="button" disabled={working} onClick={() => void attempt(eraseBoth)}>
          {t('erase.accountBoth')}
        </button>
        <button type="button" class="button" onClick={close}>
          {t('cancel')}
        </button>
      </div>
    </Sheet>
  )
}
