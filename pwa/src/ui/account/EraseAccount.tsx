import { t } from '../../i18n/later.ts'
import { eraseAccountAndCopy, eraseAccountOnly } from '../../state/features/leaving.ts'
import { useAttempt, Wrong } from '../kit/sheet/attempt.tsx'
import { Sheet } from '../kit/sheet/Sheet.tsx'

/** The account with everything on the server, and what is here with it or not. */
export function EraseAccount({ close }: { close: () => void }) {
  const { wrong, working, attempt } = useAttempt()
  const keepCopy = async () => {
    await eraseAccountOnly()
    close()
  }
  return (
    <Sheet title={t('erase.account')} close={close}>
      <p>{t('erase.accountWhat')}</p>
      <p>{t('erase.accountCopy')}</p>
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
        <button
          type="button"
          class="button"
          disabled={working}
          onClick={() => void attempt(eraseAccountAndCopy)}
        >
          {t('erase.accountBoth')}
        </button>
        <button type="button" class="button" onClick={close}>
          {t('cancel')}
        </button>
      </div>
    </Sheet>
  )
}
