import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'

/** Whether the person wants the screen awake on every screen, until they say otherwise or leave the app. */
export const keptAwake = signal(false)

/** Whether the browser does what they want. */
export const heldAwake = signal(false)

export const canStayAwake = 'wakeLock' in navigator

let wish: AbortController | undefined

export function keepAwake(wanted: boolean): void {
  wish?.abort()
  keptAwake.value = wanted
  heldAwake.value = false
  if (!wanted) return
  wish = new AbortController()
  keepScreenOn(wish.signal, (held) => {
    heldAwake.value = held
  })
}

/** Keeps the screen awake while the component stands. */
export function useWakeLock(): void {
  useEffect(() => {
    const end = new AbortController()
    keepScreenOn(end.signal)
    return () => end.abort()
  }, [])
}

/** The browser lets go when the page is hidden; each time it is seen again, it is asked anew. */
function keepScreenOn(end: AbortSignal, tell: (held: boolean) => void = () => undefined): void {
  const hold = async () => tell(await holdScreen(end))
  document.addEventListener('visibilitychange', () => void hold(), { signal: end })
  void hold()
}

async function holdScreen(end: AbortSignal): Promise<boolean> {
  if (!canStayAwake || document.visibilityState !== 'visible') return false
  try {
    const lock = await navigator.wakeLock.request('screen')
    if (end.aborted) await lock.release()
    else end.addEventListener('abort', () => void lock.release(), { once: true })
    return !end.aborted
  } catch {
    // Refused, on low battery for one: what is on the screen is still there to be read.
    return false
  }
}
