import { useSignal } from '@preact/signals'
import { useEffect, useId, useRef } from 'preact/hooks'
import { t } from '../../i18n/later.ts'
import { tellFailure } from '../../state/failures.ts'
import './KeptText.css'

/** A pause in typing this long keeps what stands there, so that a phone put away mid-sentence has lost little. */
const PAUSE_MS = 1_200

interface Props {
  readonly label: string
  readonly hint?: string
  /** What is kept now. */
  readonly value: string | undefined
  /** Keeps the text, trimmed; an empty one clears the field. Rejects where it could not be kept. */
  readonly save: (text: string) => Promise<unknown>
  readonly longest?: number
  readonly rows?: number
}

/** A text that needs no save button: it is kept at each pause, on leaving it, and when the page goes out of sight. */
export function KeptText({ label, hint, value = '', save, longest = 500, rows = 2 }: Props) {
  const id = useId()
  const draft = useSignal<string | null>(null)
  const kept = useSignal(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const keep = async () => {
    clearTimeout(timer.current)
    const text = draft.value?.trim() ?? value
    if (text === value) return
    await tellFailure(async () => {
      await save(text)
      kept.value = true
    })
  }
  const latest = useRef(keep)
  latest.current = keep
  useEffect(() => {
    const end = new AbortController()
    const keepHidden = () => void (document.hidden && latest.current())
    document.addEventListener('visibilitychange', keepHidden, { signal: end.signal })
    return () => {
      end.abort()
      void latest.current()
    }
  }, [])

  return (
    <div class="field kept-text">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        maxLength={longest}
        value={draft.value ?? value}
        aria-describedby={hint && `${id}-hint`}
        onInput={({ currentTarget }) => {
          draft.value = currentTarget.value
          kept.value = false
          clearTimeout(timer.current)
          timer.current = setTimeout(() => void latest.current(), PAUSE_MS)
        }}
        onBlur={() => void keep()}
      />
      <p class="soft">
        <span role="status">{kept.value && t('kept.saved')}</span>
        {hint && <span id={`${id}-hint`}>{hint}</span>}
      </p>
    </div>
  )
}
