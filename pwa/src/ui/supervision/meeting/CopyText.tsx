import { Copy } from 'lucide-preact'
import { useSignal } from '@preact/signals'
import { useEffect, useId, useRef } from 'preact/hooks'
import { t } from '../../../i18n/later.ts'
import { Sheet } from '../../kit/sheet/Sheet.tsx'

interface Props {
  /** What is to be copied, as it stands when the button is tapped. */
  readonly text: () => string
}

/** Copies a text by one tap. Where the browser refuses, the text stands there marked, to be copied by hand. */
export function CopyText({ text }: Props) {
  const copied = useSignal('')
  const byHand = useSignal<string | null>(null)
  const copy = async () => {
    const what = text()
    try {
      await navigator.clipboard.writeText(what)
      copied.value = what
    } catch {
      byHand.value = what
    }
  }
  return (
    <>
      <button type="button" class="button labelled" onClick={() => void copy()}>
        <Copy aria-hidden="true" />
        {t('meeting.copy')}
      </button>
      {/* Said as long as it is still what would be copied. */}
      <p class="soft copied" role="status">
        {copied.value !== '' && copied.value === text() && t('meeting.copied')}
      </p>
      {byHand.value !== null && (
        <ByHand
          text={byHand.value}
          close={() => {
            byHand.value = null
          }}
        />
      )}
    </>
  )
}

function ByHand({ text, close }: { text: string; close: () => void }) {
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    area.current?.focus()
    area.current?.select()
  }, [])
  return (
    <Sheet title={t('meeting.copyByHand')} close={close}>
      <div class="field">
        <label for={id}>{t('meeting.copyWhy')}</label>
        <textarea id={id} ref={area} rows={12} readOnly value={text} />
      </div>
    </Sheet>
  )
}
