import { signal } from '@preact/signals'
import { startPractice } from './practice.ts'
import { startSync } from './sync.ts'

/** True where the storage of this device does not open. */
export const storageFailed = signal(false)

/** Reads what is kept here, then begins to sync. The screens do not wait for it. */
export async function start(): Promise<void> {
  try {
    await startPractice()
    startSync()
  } catch {
    storageFailed.value = true
  }
}
