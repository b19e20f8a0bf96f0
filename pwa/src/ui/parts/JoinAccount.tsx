import { useSignal } from '@preact/signals'
import { t } from '../../i18n/locale.ts'
import type { MessageKey } from '../../i18n/pl.ts'
import { connectDevice } from '../../state/enrol.ts'
import { checkins } from '../../state/practice.ts'
import { enrolmentProblem } from '../../state/problems.ts'
import { Sheet } from './Sheet.tsx'

/** Takes the recovery key of another device and makes this one part of the same account. */
export function JoinAccount({ close }: { close: () => void }) {
  const text = useSignal('')
  const wrong = useSignal<MessageKey | null>(null)
  const working = useSignal(false)

  const join = async () => {
    working.value = true
    wrong.value = null
    try {
      await connectDevice(text.value)
      close()
    } catch (error) {
      wrong.value = `problem.${enrolmentProblem(error)}`
    }
    working.value = false
  }

  return (
    <Sheet title={t('sync.join')} close={close}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void join()
        }}
      >
        <div class="field">
          <label for="key">{t('key.enter')}</label>
          <textarea
            id="key"
            rows={3}
            value={text}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            aria-describedby="key-hint"
            aria-invalid={wrong.value === 'problem.not_a_key'}
            onInput={(event) => {
              text.value = event.currentTarget.value
            }}
          />
          <p id="key-hint" class="soft">
            {t('key.enterHint')}
          </p>
        </div>
        {checkins.value.length > 0 && <p>{t('key.joinKeeps')}</p>}
        {wrong.value && (
          <p class="wrong" role="alert">
            {t(wrong.value)}
          </p>
        )}
        <button type="submit" class="button primary" disabled={working.value}>
          {working.value ? t('key.working') : t('key.join')}
        </button>
      </form>
    </Sheet>
  )
}
