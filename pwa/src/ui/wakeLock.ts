import { useEffect } from 'preact/hooks'

/** Keeps the screen awake while the component stands. The browser lets go when the page is hidden; then asks again. */
export function useWakeLock(): void {
  useEffect(() => {
    const end = new AbortController()
    document.addEventListener('visibilitychange', () => void holdScreen(end.signal), { signal: end.signal })
    void holdScreen(end.signal)
    return () => end.abort()
  }, [])
}

async function holdScreen(end: AbortSignal): Promise<void> {
  if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return
  try {
    const lock = await navigator.wakeLock.request('screen')
    if (end.aborted) await lock.release()
    else end.addEventListener('abort', () => void lock.release(), { once: true })
  } catch {
    // Refused, on low battery for one: the card is still there to be read.
  }
}
