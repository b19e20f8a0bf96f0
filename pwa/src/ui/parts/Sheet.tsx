import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { X } from 'lucide-preact'
import { t } from '../../i18n/locale.ts'
import { enterSheet } from '../openSheets.ts'
import { UndoBar } from './UndoBar.tsx'
import './Sheet.css'

/** A dialog that rises from the bottom, where the thumb is. The browser keeps the focus inside and gives it back. */
export function Sheet({
  title: heading,
  close,
  children,
}: {
  title: string
  close: () => void
  children: ComponentChildren
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const self = useRef(Symbol(heading)).current
  useEffect(() => {
    dialog.current?.showModal()
    return enterSheet(self)
  }, [])
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby={title} onClose={close}>
      <header>
        <h2 id={title}>{heading}</h2>
        <button
          type="button"
          class="button quiet"
          aria-label={t('close')}
          onClick={() => dialog.current?.close()}
        >
          <X aria-hidden="true" />
        </button>
      </header>
      {children}
      <UndoBar sheet={self} />
    </dialog>
  )
}
