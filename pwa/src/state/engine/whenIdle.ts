/* Work that can wait until nobody taps. */

/** In a page that nobody sees, a browser may hardly ever call itself idle. */
const LONGEST_MS = 1_000

/** Not every browser tells when it is idle; then it is taken at its word that nobody taps. */
export const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: LONGEST_MS })
  else work()
}
