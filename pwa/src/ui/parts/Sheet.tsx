import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { X } from 'lucide-preact'
import { t } from '../../i18n/locale.ts'
import './Sheet.css'

/** A dialog that rises from the bottom, where the thumb is. The browser keeps the focus inside and gives it back. */
export function Sheet({
  title,
  close,
  children,
}: {
  title: string
  close: () => void
  children: ComponentChildren
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby="sheet-title" onClose={close}>
      <header>
        <h2 id="sheet-title">{title}</h2>
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
    </dialog>
  )
}
