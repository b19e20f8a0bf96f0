import { useSignal, type Signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { t } from '../../i18n/later.ts'
import { askRegistration } from '../../state/features/enrol.ts'

/** Asks for an invite, on a server that takes new accounts by invite only. */
export function InviteField({ invite }: { invite: Signal<string> }) {
  const byInvite = useSignal(false)
  useEffect(() => {
    void askRegistration().then((registration) => {
      byInvite.value = registration === 'invite'
    })
  }, [])
  return (
    byInvite.value && (
      <div class="field">
        <label for="invite">{t('invite.label')}</label>
        <input
          id="invite"
          value={invite}
          autocomplete="off"
          aria-describedby="invite-hint"
          onInput={(event) => {
            invite.value = event.currentTarget.value
          }}
        />
        <p id="invite-hint" class="soft">
          {t('invite.hint')}
        </p>
      </div>
    )
  )
}
