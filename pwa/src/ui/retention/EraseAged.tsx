import { useSignal } from '@preact/signals'
import { t } from '../../i18n/later.ts'
import { tellFailure } from '../../state/engine/failures.ts'

/** The question stands in the place of what asked for it. */
const takeFocus = (question: HTMLElement | null): void => question?.focus()

interface Props {
  readonly n: number
  readonly erase: () => Promise<void>
}

/** Erases what is listed for good, after asking. */
export function EraseAged({ n, erase }: Props) {
  const asking = useSignal(false)
  const ask = (whether: boolean) => () => {
    asking.value = whether
  }
  if (!asking.value)
    return (
      <button type="button" class="button" onClick={ask(true)}>
        {t('retention.erase')}
      </button>
    )
  return (
    <div class="stack">
      <p ref={takeFocus} tabIndex={-1}>
        {t('retention.ask', { n })}
      </p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => void tellFailure(erase)}>
          {t('retention.do')}
        </button>
        <button type="button" class="button" onClick={ask(false)}>
          {t('cancel')}
        </button>
      </div>
    </div>
  )
}
