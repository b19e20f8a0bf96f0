/** Tells every tab of the app, this one included, that something was written. */

const channel = new BroadcastChannel('sojusz')
const listeners = new Set<() => void>()

export function announceChange(): void {
  channel.postMessage(null)
  for (const listener of listeners) listener()
}

/** Calls `listener` after each write, here or in another tab or worker. */
export function onChange(listener: () => void): void {
  listeners.add(listener)
  channel.addEventListener('message', listener)
}
