import { useSignal } from '@preact/signals'
import { t } from '../../i18n/later.ts'

interface Props {
  /** What the button says that asks first. */
  readonly label: string
  /** What goes, and from where. */
  readonly what: string
  readonly erase: () => void
}

/** Erases for good, after asking: what another device has erased cannot be undone. */
export function EraseForGood({ label, what, erase }: Props) {
  const asking = useSignal(false)
  const ask = (whether: boolean) => () => {
    asking.value = whether
  }
  if (!asking.value)
    return (
      <button type="button" class="button quiet erase-item" onClick={ask(true)}>
        {label}
      </button>
    )
  return (
    <div class="stack">
      <p>{what}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={erase}>
          {t('supervision.eraseDo')}
        </button>
        <button type="button" class="button" onClick={ask(false)}>
          {t('cancel')}
        </button>
      </div>
    </div>
  )
}
