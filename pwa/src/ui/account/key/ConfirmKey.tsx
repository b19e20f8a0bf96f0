import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { t } from '../../../i18n/later.ts'
import { isSameGroup } from '../../../state/features/enrol.ts'
import { useAttempt, Wrong } from '../../kit/sheet/attempt.tsx'

interface Props {
  readonly groups: readonly string[]
  /** What the button says. */
  readonly label: string
  /** Runs once one group was copied back from paper. */
  readonly confirm: () => Promise<void>
  readonly children?: ComponentChildren
}

/** Asks for one group of a shown key back, because a key that is on no paper is lost with the device. */
export function ConfirmKey({ groups, label, confirm, children }: Props) {
  // Neither the first two groups, which are alike in every key, nor the short last one.
  const asked = useMemo(() => 3 + Math.floor(Math.random() * (groups.length - 3)), [groups])
  const typed = useSignal('')
  const mistyped = useSignal(false)
  const { wrong, working, attempt } = useAttempt()

  const submit = async () => {
    mistyped.value = !isSameGroup(typed.value, groups[asked - 1]!)
    if (!mistyped.value) await attempt(confirm)
  }

  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {children}
      <div class="field">
        <label for="group">{t('key.group', { n: asked })}</label>
        <input
          id="group"
          value={typed}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-invalid={mistyped.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value
          }}
        />
      </div>
      <Wrong told={mistyped.value ? 'key.groupWrong' : wrong} />
      <button type="submit" class="button primary" disabled={working}>
        {working ? t('key.working') : label}
      </button>
    </form>
  )
}
