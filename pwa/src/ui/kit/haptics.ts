import { effect } from '@preact/signals'
import { undoable } from '../../state/engine/undo.ts'

const TICK_MS = 12

/** From now on a tap that was saved is felt, on devices that can. */
export function tickOnSave(): void {
  if (!('vibrate' in navigator)) return
  effect(() => {
    if (undoable.value) navigator.vibrate(TICK_MS)
  })
}
