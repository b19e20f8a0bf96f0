import { useSignal } from '@preact/signals'
import { t } from '../../i18n/later.ts'
import { makeAccountAnew, reconnectDevice } from '../../state/features/enrol.ts'
import { keptInvite } from '../../state/features/invite.ts'
import { InviteField } from './InviteField.tsx'
import { EnterKey } from './key/EnterKey.tsx'

/**
 * A device that the server no longer takes: what it has stays and waits, and the recovery key lets it in again, or makes
 * the account anew where the server has lost it.
 */
export function LockedDevice({ state }: { state: 'device_revoked' | 'token_unknown' }) {
  const invite = useSignal(keptInvite())
  const remake = (typed: string) => makeAccountAnew(invite.value.trim() || null, typed.trim() || null)
  const lost = state === 'token_unknown'
  return (
    <>
      <p class="wrong">{t(`sync.locked.${state}`)}</p>
      <EnterKey
        label={t('locked.enter')}
        hint={`${t('locked.enterHint')} ${t('key.enterHint')}`}
        action={t('locked.rejoin')}
        enter={reconnectDevice}
        other={lost ? [t('locked.remake'), remake] : undefined}
      >
        {lost && <p>{t('locked.remakeWhy')}</p>}
        {lost && <InviteField invite={invite} />}
      </EnterKey>
    </>
  )
}
