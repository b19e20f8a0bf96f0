import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { X } from 'lucide-preact'
import { t } from '../../../i18n/locale.ts'
import { SampleMark } from '../sample/SampleMark.tsx'
import { UndoBar } from '../UndoBar.tsx'
import { keepDrafts } from './draft.ts'
import { enterSheet } from './openSheets.ts'
import './Sheet.css'

/**
 * A dialog that rises from the bottom, where the thumb is. The browser keeps the focus inside and gives it back. It is
 * left once what was written in it is kept; where that fails it stays, with the words.
 */
export function Sheet({
  title: heading,
  leave: leaving,
  close,
  children,
}: {
  title: string
  /** What the way out is called where a cross would not say it. */
  leave?: string
  close: () => void
  children: ComponentChildren
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const self = useRef(Symbol(heading)).current
  useLayoutEffect(() => {
    const leaveSheet = enterSheet(self)
    const { current } = dialog
    current?.showModal()
    return () => {
      leaveSheet()
      // The focus is given back only by a dialog that is closed, not by one that is taken away open.
      current?.close()
    }
  }, [])
  const leave = async () => {
    if (await keepDrafts()) dialog.current?.close()
  }
  return (
    <dialog
      ref={dialog}
      class="sheet"
      aria-labelledby={title}
      onClose={close}
      onCancel={(event) => {
        event.preventDefault()
        void leave()
      }}
    >
      <header>
        <h2 id={title}>
          {heading} <SampleMark />
        </h2>
        <UndoBar sheet={self} />
        <button
          type="button"
          class="button quiet"
          aria-label={leaving ?? t('close')}
          onClick={() => void leave()}
        >
          {leaving ?? <X aria-hidden="true" />}
        </button>
      </header>
      {children}
    </dialog>
  )
}
