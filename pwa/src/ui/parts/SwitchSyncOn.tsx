import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { t } from '../../i18n/locale.ts'
import type { MessageKey } from '../../i18n/pl.ts'
import { askRegistration, switchSyncOn } from '../../state/enrol.ts'
import { enrolmentProblem } from '../../state/problems.ts'
import { RecoveryKey, useRecoveryKey } from './RecoveryKey.tsx'
import { Sheet } from './Sheet.tsx'

/** Shows the recovery key, asks for one group of it back, and only then makes the account. */
export function SwitchSyncOn({ close }: { close: () => void }) {
  const shown = useRecoveryKey()
  return (
    <Sheet title={t('sync.turnOn')} close={close}>
      <p class="soft">{t('key.why')}</p>
      {shown && <RecoveryKey shown={shown} />}
      {shown && <ConfirmKey groups={shown.groups} close={close} />}
    </Sheet>
  )
}

function ConfirmKey({ groups, close }: { groups: readonly string[]; close: () => void }) {
  // Neither the first two groups, which are alike in every key, nor the short last one.
  const asked = useMemo(() => 3 + Math.floor(Math.random() * (groups.length - 3)), [groups])
  const typed = useSignal('')
  const invite = useSignal('')
  const byInvite = useSignal(false)
  const wrong = useSignal<MessageKey | null>(null)
  const working = useSignal(false)
  useEffect(() => {
    void askRegistration().then((registration) => {
      byInvite.value = registration === 'invite'
    })
  }, [])

  const turnOn = async () => {
    wrong.value = typed.value.trim().toUpperCase() === groups[asked - 1] ? null : 'key.groupWrong'
    if (wrong.value) return
    working.value = true
    try {
      await switchSyncOn(invite.value.trim() || null)
      close()
    } catch (error) {
      wrong.value = `problem.${enrolmentProblem(error)}`
    }
    working.value = false
  }

  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void turnOn()
      }}
    >
      {byInvite.value && (
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
      )}
      <div class="field">
        <label for="group">{t('key.group', { n: asked })}</label>
        <input
          id="group"
          value={typed}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={4}
          aria-invalid={wrong.value === 'key.groupWrong'}
          onInput={(event) => {
            typed.value = event.currentTarget.value
          }}
        />
      </div>
      {wrong.value && (
        <p class="wrong" role="alert">
          {t(wrong.value)}
        </p>
      )}
      <button type="submit" class="button primary" disabled={working.value}>
        {working.value ? t('key.working') : t('key.turnOn')}
      </button>
    </form>
  )
}
