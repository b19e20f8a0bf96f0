import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { t } from '../../../i18n/later.ts'
import { isKeyKept } from '../../../state/features/enrol.ts'
import { keyChange } from '../../../state/features/keyChange.ts'
import { useAttempt, Wrong } from '../../kit/sheet/attempt.tsx'
import { KeyField } from './KeyField.tsx'

/** Whether the recovery key lies on this device; null until that is known. */
export function useKeyKept(): boolean | null {
  const kept = useSignal<boolean | null>(null)
  useEffect(() => {
    void isKeyKept().then((is) => {
      kept.value = is
    })
  }, [keyChange.value])
  return kept.value
}

interface Props {
  /** What each button says, the first one primary, and does with the key as it was typed, or null where it lies here. */
  readonly actions: readonly (readonly [label: string, act: (typed: string | null) => Promise<void>])[]
  /** Stands after the buttons. */
  readonly children?: ComponentChildren
}

/** Does what the account's recovery key is needed for, and asks for it where it stands on paper only. */
export function WithKey({ actions, children }: Props) {
  const kept = useKeyKept()
  const text = useSignal('')
  const { wrong, working, attempt } = useAttempt()
  if (kept === null) return null
  return (
    <>
      {!kept && (
        <KeyField
          text={text}
          label={t('key.present')}
          hint={t('key.enterHint')}
          wrong={wrong === 'problem.not_a_key'}
        />
      )}
      <Wrong told={wrong} />
      <div class="buttons">
        {actions.map(([label, act], index) => (
          <button
            key={label}
            type="button"
            class={index === 0 ? 'button primary' : 'button'}
            disabled={working}
            onClick={() => void attempt(() => act(kept ? null : text.value))}
          >
            {working && index === 0 ? t('key.working') : label}
          </button>
        ))}
        {children}
      </div>
    </>
  )
}
