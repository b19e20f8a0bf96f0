import { t } from '../../i18n/later.ts'
import { eraseAccountAndCopy, eraseAccountOnly } from '../../state/features/leaving.ts'
import { Sheet } from '../kit/sheet/Sheet.tsx'
import { WithKey } from './key/WithKey.tsx'

/** The account with everything on the server, and what is here with it or not. */
export function EraseAccount({ close }: { close: () => void }) {
  const keepCopy = async (typed: string | null) => {
    await eraseAccountOnly(typed)
    close()
  }
  return (
    <Sheet title={t('erase.account')} close={close}>
      <p>{t('erase.accountWhat')}</p>
      <p>{t('erase.accountCopy')}</p>
      <WithKey
        actions={[
          [t('erase.accountKeep'), keepCopy],
          [t('erase.accountBoth'), eraseAccountAndCopy],
        ]}
      >
        <button type="button" class="button" onClick={close}>
          {t('cancel')}
        </button>
      </WithKey>
    </Sheet>
  )
}
