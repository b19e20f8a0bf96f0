import { useSignal } from '@preact/signals'
import { t } from '../../i18n/later.ts'
import { journal } from '../../state/engine/practice.ts'
import { connectDevice } from '../../state/features/enrol.ts'
import { Sheet } from '../kit/sheet/Sheet.tsx'
import { EnterKey } from './key/EnterKey.tsx'
import { KeepKey } from './key/KeepKey.tsx'

/** Takes the recovery key of another device and makes this one part of the same account. */
export function JoinAccount({ close }: { close: () => void }) {
  const keep = useSignal(false)
  const join = async (text: string) => {
    await connectDevice(text, keep.value)
    close()
  }
  return (
    <Sheet title={t('sync.join')} close={close}>
      <EnterKey label={t('key.enter')} hint={t('key.enterHint')} action={t('key.join')} enter={join}>
        {journal().entries.all.length > 0 && <p>{t('key.joinKeeps')}</p>}
        <KeepKey keep={keep} />
      </EnterKey>
    </Sheet>
  )
}
