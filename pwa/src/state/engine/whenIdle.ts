/* Work that can wait until nobody taps. */

/** Not every browser tells when it is idle; then it is taken at its word that nobody taps. */
export const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work)
  else work()
}
