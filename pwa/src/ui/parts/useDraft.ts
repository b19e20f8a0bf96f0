import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { tellFailure } from '../../state/failures.ts'

/** A pause in typing this long keeps what stands there, so that a phone put away mid-sentence has lost little. */
const PAUSE_MS = 1_200

export interface Draft {
  /** What stands in the field. */
  readonly text: string
  /** Whether all of it is kept since it was written. */
  readonly kept: boolean
  readonly write: (text: string) => void
  /** The field was left: keeps the text now. */
  readonly leave: () => void
}

/**
 * A text that is being written, kept by `save` at each pause, on leaving and when the page goes out of sight. Once it
 * was left and kept, `value` stands again: another device may change that, and must not be written over unasked.
 */
export function useDraft(value: string, save: (text: string) => Promise<unknown>): Draft {
  const draft = useSignal<string | null>(null)
  const kept = useSignal(false)
  /** What was sent to be kept last: `value` follows a moment later. */
  const sent = useRef<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const keep = async () => {
    clearTimeout(timer.current)
    const text = draft.value?.trim()
    const before = sent.current
    if (text === undefined || text === (before ?? value)) return
    sent.current = text
    await tellFailure(async () => {
      try {
        await save(text)
        kept.value = draft.value?.trim() === text
      } catch (error) {
        sent.current = before
        throw error
      }
    })
  }
  const leave = async () => {
    const left = draft.value
    await keep()
    if (draft.value !== left || (left !== null && left.trim() !== (sent.current ?? value))) return
    draft.value = null
    sent.current = null
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

  const write = (text: string) => {
    draft.value = text
    kept.value = false
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void latest.current(), PAUSE_MS)
  }
  return { text: draft.value ?? value, kept: kept.value, write, leave: () => void leave() }
}
