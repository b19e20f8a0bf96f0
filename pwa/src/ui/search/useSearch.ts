import { useComputed, useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { Writings, type Where, type Writing } from '../../core/queries/texts.ts'
import { findWritings, textsChanged } from '../../state/features/searching.ts'

export interface Found {
  /** What was searched for when this was found. */
  readonly words: readonly string[]
  readonly found: readonly Writing[]
  readonly more: boolean
}

/**
 * What has all these words, the newest first, at most so many; null until that is known. What stands there stays until
 * the next is known. Nothing of it outlives the screen.
 */
export function useSearch(words: readonly string[], { kind, patient }: Where, most: number): Found | null {
  const writings = useMemo(() => new Writings(), [])
  const result = useSignal<Found | null>(null)
  const changed = useComputed(textsChanged)
  useEffect(() => {
    if (words.length === 0) {
      result.value = null
      return undefined
    }
    const search = new AbortController()
    void findWritings(writings, words, { kind, patient }, most, search.signal).then((done) => {
      if (done && !search.signal.aborted) result.value = { words, ...done }
    })
    return () => search.abort()
  }, [words.join(' '), kind, patient, most, changed.value])
  return words.length === 0 ? null : result.value
}
