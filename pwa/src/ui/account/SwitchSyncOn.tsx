import { useSignal } from '@preact/signals'
import { t } from '../../i18n/later.ts'
import { switchSyncOn } from '../../state/features/enrol.ts'
import { keptInvite } from '../../state/features/invite.ts'
import { Sheet } from '../kit/sheet/Sheet.tsx'
import { ConfirmKey } from './key/ConfirmKey.tsx'
import { InviteField } from './InviteField.tsx'
import { KeepKey } from './key/KeepKey.tsx'
import { RecoveryKey, useRecoveryKey } from './key/RecoveryKey.tsx'

/** Shows the recovery key, asks for one group of it back, and only then makes the account. */
export function SwitchSyncOn({ close }: { close: () => void }) {
  const shown = useRecoveryKey()
  const invite = useSignal(keptInvite())
  const keep = useSignal(false)
  const turnOn = async () => {
    await switchSyncOn(invite.value.trim() || null, keep.value)
    close()
  }
  return (
    <Sheet title={t('sync.turnOn')} close={close}>
      <p class="soft">{t('key.why')}</p>
      {shown && <RecoveryKey shown={shown} />}
      {shown && (
        <ConfirmKey groups={shown.groups} label={t('key.turnOn')} confirm={turnOn}>
          <InviteField invite={invite} />
          <KeepKey keep={keep} />
        </ConfirmKey>
      )}
    </Sheet>
  )
}
