import { useSignal } from '@preact/signals'
import { t, type MessageKey } from '../../../i18n/later.ts'
import { enrolmentProblem } from '../../../state/features/problems.ts'
import { LoginLink } from '../LoginLink.tsx'

/** Something that needs the server and may fail: whether it is under way, and what went wrong, to be told in words. */
export function useAttempt() {
  const wrong = useSignal<MessageKey | null>(null)
  const working = useSignal(false)
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    // An impatient second tap asks for nothing that is not under way.
    if (working.value) return
    working.value = true
    wrong.value = null
    try {
      await work()
    } catch (error) {
      wrong.value = `problem.${enrolmentProblem(error)}`
    }
    working.value = false
  }
  return { wrong: wrong.value, working: working.value, attempt }
}

export const Wrong = ({ told }: { told: MessageKey | null }) =>
  told && (
    <>
      <p class="wrong" role="alert">
        {t(told)}
      </p>
      {told === 'problem.not_ours' && <LoginLink />}
    </>
  )
