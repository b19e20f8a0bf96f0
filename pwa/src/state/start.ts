import { signal } from '@preact/signals'
import { startPractice } from './practice.ts'
import { watchStorage } from './storage.ts'
import { startSync } from './sync.ts'

/** True where the storage of this device does not answer. */
export const storageFailed = signal(false)

/** Reads what is kept here, then begins to sync. The screens do not wait for it. */
export async function start(): Promise<void> {
  await startPractice(() => {
    storageFailed.value = true
  })
  await watchStorage()
  startSync()
}
