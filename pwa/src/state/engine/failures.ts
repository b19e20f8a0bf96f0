/* What could not be kept, to be told to the person. */

import { signal } from '@preact/signals'
import { DatabaseBlocked } from '../../store/database.ts'
import { KeysGone } from './device.ts'

/** More than one op can carry. Nothing of it was written. */
export class TooLong extends Error {
  override name = 'TooLong'
}

/** The sample practice is shown, and nothing can be written to it. */
export class OnlySample extends Error {
  override name = 'OnlySample'
}

type FailureReason = 'quota' | 'blocked' | 'tooLong' | 'keysGone' | 'sample' | 'other'

/** Why the last tap could not be kept, for the person to see; null once it was seen or a later one was kept. */
export const saveFailure = signal<FailureReason | null>(null)

/** Runs an action of a person; what keeps it from being saved is told, never swallowed. Answers whether it was saved. */
export async function tellFailure(action: () => Promise<unknown>): Promise<boolean> {
  try {
    await action()
    saveFailure.value = null
    return true
  } catch (error) {
    saveFailure.value = reasonOf(error)
    return false
  }
}

function reasonOf(error: unknown): FailureReason {
  if (error instanceof KeysGone) return 'keysGone'
  if (error instanceof OnlySample) return 'sample'
  if (error instanceof TooLong) return 'tooLong'
  if (error instanceof DatabaseBlocked) return 'blocked'
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'quota' : 'other'
}
