/* What keeps the sample practice from being written to. Needed only there, so it is loaded only there. */

import type { Action } from '../../core/log/ops.ts'
import { OnlySample, saveFailure } from './failures.ts'
import { replica } from './practice.ts'
import { UNDO_MS } from './undo.ts'

/**
 * Throws OnlySample where this would be written to the sample; that is told for a moment. What belongs to no practice may
 * be changed: language, forms, and what one calls one's devices.
 */
export function refuse(action: Action): void {
  if (isLasting(action)) return
  clearTimeout(forgetting)
  forgetting = setTimeout(() => {
    if (saveFailure.value === 'sample') saveFailure.value = null
  }, UNDO_MS)
  throw new OnlySample()
}

let forgetting: ReturnType<typeof setTimeout> | undefined

const isLasting = (action: Action): boolean =>
  action.type === 'erase'
    ? action.records.every((id) => replica.fold.records.device.has(id))
    : action.kind === 'device' ||
      (action.kind === 'settings' && Object.keys(action.set).every((field) => LASTING.has(field)))

const LASTING = new Set(['locale', 'me', 'you'])
