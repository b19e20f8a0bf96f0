/* The last action, and for a few seconds the way to take it back. */

import { signal } from '@preact/signals'

export const UNDO_MS = 6_000

/** Takes the last action back. Null when there is nothing to take back, or no longer. */
export const undoable = signal<(() => Promise<void>) | null>(null)

/** What was erased without being asked for, until it was seen. */
export const erasedByItself = signal<{ readonly n: number; readonly months: number } | null>(null)

let timer: ReturnType<typeof setTimeout> | undefined

export function offerUndo(undo: () => Promise<void>): void {
  clearTimeout(timer)
  undoable.value = undo
  timer = setTimeout(() => {
    undoable.value = null
  }, UNDO_MS)
}

export async function undoLast(): Promise<void> {
  const undo = undoable.value
  clearTimeout(timer)
  undoable.value = null
  await undo?.()
}
