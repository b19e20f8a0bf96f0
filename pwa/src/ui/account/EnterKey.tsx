import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { t } from '../../i18n/later.ts'
import { useAttempt, Wrong } from '../kit/sheet/attempt.tsx'

interface Props {
  readonly label: string
  readonly hint: string
  /** What the button says. */
  readonly action: string
  readonly enter: (text: string) => Promise<void>
  readonly children?: ComponentChildren
}

/** Takes a recovery key from paper. */
export function EnterKey({ label, hint, action, enter, children }: Props) {
  const text = useSignal('')
  const { wrong, working, attempt } = useAttempt()
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void attempt(() => enter(text.value))
      }}
    >
      <div class="field">
        <label for="key">{label}</label>
        <textarea
          id="key"
          rows={3}
          value={text}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-describedby="key-hint"
          aria-invalid={wrong === 'problem.not_a_key'}
          onInput={(event) => {
            text.value = event.currentTarget.value
          }}
        />
        <p id="key-hint" class="soft">
          {hint}
        </p>
      </div>
      {children}
      <Wrong told={wrong} />
      <button type="submit" class="button primary" disabled={working}>
        {working ? t('key.working') : action}
      </button>
    </form>
  )
}
