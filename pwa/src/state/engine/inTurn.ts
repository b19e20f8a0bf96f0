/* A queue of one's taps: the second of two quick ones must find what the first one began. */

let last: Promise<unknown> = Promise.resolve()

/** Runs actions one after another: the second of two quick taps must find what the first one began. */
export function inTurn<T>(action: () => Promise<T>): Promise<T> {
  const done = last.then(action)
  last = done.catch(() => undefined)
  return done
}
