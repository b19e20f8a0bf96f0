import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { t } from '../../../i18n/later.ts'
import { useAttempt, Wrong } from '../../kit/sheet/attempt.tsx'
import { KeyField } from './KeyField.tsx'

interface Props {
  readonly label: string
  readonly hint: string
  /** What the button says. */
  readonly action: string
  readonly enter: (text: string) => Promise<void>
  /** Another thing that can be done with the key. */
  readonly other?: readonly [action: string, enter: (text: string) => Promise<void>] | undefined
  readonly children?: ComponentChildren
}

/** Takes a recovery key from paper. */
export function EnterKey({ label, hint, action, enter, other, children }: Props) {
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
      <KeyField text={text} label={label} hint={hint} wrong={wrong === 'problem.not_a_key'} />
      {children}
      <Wrong told={wrong} />
      <div class="buttons">
        <button type="submit" class="button primary" disabled={working}>
          {working ? t('key.working') : action}
        </button>
        {other && (
          <button
            type="button"
            class="button"
            disabled={working}
            onClick={() => void attempt(() => other[1](text.value))}
          >
            {other[0]}
          </button>
        )}
      </div>
    </form>
  )
}
