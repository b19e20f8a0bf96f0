import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { loadLaterMessages, t } from '../../i18n/locale.ts'
import { whenIdle } from '../../state/engine/whenIdle.ts'

/** What loads each part that is not here yet. */
const waiting: (() => Promise<void>)[] = []

/** Whoever opens the app comes for a tap or two; the parts wait for these to be over. */
const QUIET_MS = 3_000

/**
 * Loads every part, one after the other, while nobody taps: the first look at something should take no longer than the
 * second. Only where the worker has them all, so that nothing is fetched for it.
 */
export function loadAllWhenIdle(): void {
  if (navigator.serviceWorker?.controller) setTimeout(loadNext, QUIET_MS)
}

const loadNext = (): void =>
  whenIdle(() => {
    void waiting.shift()?.().then(loadNext)
  })

/**
 * A component in a chunk of its own with what it says, so that the first load stays light. The worker keeps it offline; where the
 * network is lost before the worker has it, that is said, and the chunk is asked for again with the network back.
 */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const loaded = signal<{ readonly Component: ComponentType<Props> } | null>(null)
  const failed = signal(false)
  const ask = async () => {
    try {
      const [Component] = await Promise.all([load(), loadLaterMessages()])
      loaded.value ??= { Component }
      failed.value = false
    } catch {
      failed.value = true
      addEventListener('online', () => void ask(), { once: true })
    }
  }
  waiting.push(ask)
  return (props: Props) => {
    useEffect(() => void ask(), [])
    const { Component } = loaded.value ?? {}
    if (Component) return <Component {...props} />
    return failed.value ? (
      <p class="wrong" role="alert">
        {t('chunk.failed')}
      </p>
    ) : null
  }
}
