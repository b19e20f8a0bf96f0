/*
 * What a browser may lack or refuse, and what stands in for it, so that all else works without it. Loaded before everything
 * else. Nothing here keeps anything: where site data are blocked, the person is told so by the screen.
 */

/** Accessing it throws where site data are blocked. What is remembered is then forgotten with the page. */
try {
  void globalThis.localStorage
} catch {
  const kept = new Map<string, string>()
  const forgetful: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  }
  Object.defineProperty(globalThis, 'localStorage', { value: forgetful })
}

/** Without it other tabs learn of a change when they are next looked at. */
globalThis.BroadcastChannel ??= class extends EventTarget {
  postMessage(): void {}
  close(): void {}
} as unknown as typeof BroadcastChannel

/** Without them two tabs may sync at once, which costs a request and loses nothing: every exchange may be repeated. */
const unlocked = {
  request: (...asked: unknown[]) => Promise.resolve().then(asked.at(-1) as () => unknown),
}
if (!('locks' in navigator)) Object.defineProperty(navigator, 'locks', { value: unlocked })
