import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../../i18n/later.ts'
import './EraseForGood.css'

interface Props {
  /** What the button says that asks first. */
  readonly label: string
  /** What goes, and from where. */
  readonly what: string
  readonly erase: () => void
  /** The id of what says which one it is, where several stand on the screen. */
  readonly describedBy?: string
}

/** Erases for good, after asking: what another device has erased cannot be undone. */
export function EraseForGood({ label, what, erase, describedBy }: Props) {
  const asking = useSignal(false)
  const wayBack = useRef<HTMLButtonElement>(null)
  const ask = (whether: boolean) => () => {
    asking.value = whether
  }
  const drawn = useRef(false)
  // The button that was pressed has gone: the next key goes to what stands for it, and erases nothing.
  useEffect(() => {
    if (drawn.current) wayBack.current?.focus({ preventScroll: true })
    drawn.current = true
  }, [asking.value])
  if (!asking.value)
    return (
      <button
        type="button"
        class="button quiet erase-item"
        ref={wayBack}
        aria-describedby={describedBy}
        onClick={ask(true)}
      >
        {label}
      </button>
    )
  return (
    <div class="stack">
      <p>{what}</p>
      <div class="buttons">
        <button type="button" class="button primary" aria-describedby={describedBy} onClick={erase}>
          {t('erase.forGood')}
        </button>
        <button type="button" class="button" ref={wayBack} onClick={ask(false)}>
          {t('cancel')}
        </button>
      </div>
    </div>
  )
}
