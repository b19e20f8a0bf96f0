/* Web Locks, as far as the app asks for them, where the machine that tests has none. */

const ends = new Map<string, Promise<unknown>>()

/** Puts them where a browser has them. */
export function installLocks(): void {
  const locks = {
    request: <T>(name: string, work: () => Promise<T>): Promise<T> => {
      const done = (ends.get(name) ?? Promise.resolve()).then(work)
      ends.set(
        name,
        done.catch(() => undefined),
      )
      return done
    },
  }
  Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true })
}
