import { useSignal } from '@preact/signals'
import { t } from '../../i18n/later.ts'
import { makeAccountAnew, reconnectDevice } from '../../state/features/enrol.ts'
import { keptInvite } from '../../state/features/invite.ts'
import { EnterKey } from './key/EnterKey.tsx'
import { InviteField } from './InviteField.tsx'
import { WithKey } from './key/WithKey.tsx'

/** A device that the server no longer takes: what it has stays and waits, and the recovery key lets it in again. */
export const LockedDevice = ({ state }: { state: 'device_revoked' | 'token_unknown' }) => (
  <>
    <p class="wrong">{t(`sync.locked.${state}`)}</p>
    <EnterKey
      label={t('locked.enter')}
      hint={`${t('locked.enterHint')} ${t('key.enterHint')}`}
      action={t('locked.rejoin')}
      enter={reconnectDevice}
    />
    {state === 'token_unknown' && <RemakeAccount />}
  </>
)

function RemakeAccount() {
  const invite = useSignal(keptInvite())
  const remake = (typed: string | null) => makeAccountAnew(invite.value.trim() || null, typed)
  return (
    <>
      <p>{t('locked.remakeWhy')}</p>
      <InviteField invite={invite} />
      <WithKey actions={[[t('locked.remake'), remake]]} />
    </>
  )
}
