import { useEffect, useId, useRef } from 'preact/hooks'
import { LONGEST_TEXT } from '../../../core/records.ts'
import { t } from '../../../i18n/later.ts'
import { useDraft } from './draft.ts'
import './KeptText.css'

interface Props {
  readonly label: string
  readonly hint?: string | undefined
  /** What is kept now. */
  readonly value: string | undefined
  /** Keeps the text, trimmed; an empty one clears the field. Rejects where it could not be kept. */
  readonly save: (text: string) => Promise<unknown>
  /** Told at each letter what stands there, trimmed, long before it is kept. */
  readonly onType?: (text: string) => void
  readonly rows?: number
  /** Whether one can write at once. */
  readonly focused?: boolean
}

/** How long a text is, once it comes near what there is room for. */
export const TextCount = ({ length, most }: { length: number; most: number }) =>
  length > 0.9 * most ? (
    <span class="text-count">{t('text.count', { length, most, over: length > most ? 'yes' : 'no' })}</span>
  ) : null

/** A text that needs no save button: it is kept while it is written, on leaving it, and when the page goes out of sight. */
export function KeptText(props: Props) {
  const { label, hint, value = '', save, onType, rows = 2, focused } = props
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const { text, kept, write, leave } = useDraft(value, save)
  // In a sheet that is about to open the attribute decides; in one that stands open it comes too late.
  useEffect(() => {
    if (focused) area.current?.focus()
  }, [])
  return (
    <div class="field kept-text" style={{ '--rows': rows }}>
      <label for={id}>{label}</label>
      <textarea
        id={id}
        ref={area}
        rows={rows}
        autofocus={focused}
        value={text}
        aria-describedby={hint && `${id}-hint`}
        onInput={({ currentTarget }) => {
          write(currentTarget.value)
          onType?.(currentTarget.value.trim())
        }}
        onBlur={leave}
      />
      <p class="soft">
        <span role="status">{kept && t('kept.saved')}</span>
        {hint && <span id={`${id}-hint`}>{hint}</span>}
        <TextCount length={text.length} most={LONGEST_TEXT} />
      </p>
    </div>
  )
}
