import { useSignal } from '@preact/signals'
import { t } from '../../i18n/later.ts'
import { isHostOurs, type Left } from '../../state/features/clearing.ts'
import { beginAnew, eraseAccountAndCopy, eraseAccountOnly } from '../../state/features/leaving.ts'
import { Sheet } from '../kit/sheet/Sheet.tsx'
import { WithKey } from './key/WithKey.tsx'
import { Remnants } from './Remnants.tsx'

/** The account with everything on the server, and what is here with it or not. */
export function EraseAccount({ close }: { close: () => void }) {
  const left = useSignal<Left | null>(null)
  const keepCopy = async (typed: string | null) => {
    await eraseAccountOnly(typed)
    close()
  }
  const eraseBoth = async (typed: string | null) => {
    left.value = await eraseAccountAndCopy(typed)
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
      <WithKey
        actions={[
          [t('erase.accountKeep'), keepCopy],
          [t('erase.accountBoth'), eraseBoth],
        ]}
      >
        <button type="button" class="button" onClick={close}>
          {t('cancel')}
        </button>
      </WithKey>
    </Sheet>
  )
}
