import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { tellFailure } from '../../../state/engine/failures.ts'
import { sampling } from '../../../state/engine/practice.ts'

/** A pause in typing this long keeps what stands there, so that a phone put away mid-sentence has lost little. */
const PAUSE_MS = 1_200
/** Who writes on without a pause loses no more than this. */
const LONGEST_UNKEPT_MS = 2_000

export interface Draft {
  /** What stands in the field. */
  readonly text: string
  /** Whether all of it is kept since it was written. */
  readonly kept: boolean
  readonly write: (text: string) => void
  /** The field was left: keeps the text now. */
  readonly leave: () => void
}

/** What keeps the text of each field on the screen. */
const fields = new Set<() => Promise<boolean>>()

/**
 * Keeps whatever stands in the fields on the screen. False where something could not be kept: that has been told. In the
 * sample nothing is, and nothing holds one back.
 */
export const keepDrafts = async (): Promise<boolean> =>
  (await Promise.all([...fields].map((keep) => keep()))).every(Boolean) || sampling

/**
 * A text that is being written, kept by `save` at each pause, every two seconds without one, on leaving, and when the
 * page goes out of sight. Once it was left and kept, `value` stands again: another device may change that, and must not be
 * written over unasked.
 */
export function useDraft(value: string, save: (text: string) => Promise<unknown>): Draft {
  const draft = useSignal<string | null>(null)
  const kept = useSignal(false)
  /** What was kept last: `value` follows a moment later. */
  const sent = useRef<string | null>(null)
  const last = useRef(Promise.resolve(true))
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const unkeptSince = useRef<number | null>(null)

  const keepNow = async () => {
    const text = draft.value?.trim()
    if (text === undefined || text === (sent.current ?? value)) return true
    const done = await tellFailure(() => save(text))
    if (done) sent.current = text
    kept.value = done && draft.value?.trim() === text
    return done
  }
  /** One after another: what is being kept already must not be kept twice. */
  const keep = () => {
    clearTimeout(timer.current)
    unkeptSince.current = null
    last.current = last.current.then(keepNow)
    return last.current
  }
  const write = (text: string) => {
    draft.value = text
    kept.value = false
    clearTimeout(timer.current)
    const now = performance.now()
    unkeptSince.current ??= now
    const left = unkeptSince.current + LONGEST_UNKEPT_MS - now
    timer.current = setTimeout(() => void keep(), Math.min(PAUSE_MS, left))
  }
  const leave = async () => {
    const left = draft.value
    if (!((await keep()) || sampling) || draft.value !== left) return
    draft.value = null
    sent.current = null
  }
  useKeeping(keep)
  return { text: draft.value ?? value, kept: kept.value, write, leave: () => void leave() }
}

/** Keeps when the page goes out of sight or away, when the field goes, and when it is asked to. */
function useKeeping(keep: () => Promise<boolean>): void {
  const latest = useRef(keep)
  latest.current = keep
  useEffect(() => {
    const keepLatest = () => latest.current()
    const keepHidden = () => void (document.hidden && keepLatest())
    fields.add(keepLatest)
    document.addEventListener('visibilitychange', keepHidden)
    addEventListener('pagehide', keepLatest)
    return () => {
      fields.delete(keepLatest)
      document.removeEventListener('visibilitychange', keepHidden)
      removeEventListener('pagehide', keepLatest)
      void keepLatest()
    }
  }, [])
}
