/* The order in which the app comes to life: reads what is kept here, then begins to sync. */

import { signal } from '@preact/signals'
import { readMeta } from '../store/meta.ts'
import { followOtherTabs } from './engine/otherTabs.ts'
import { disk, startPractice } from './engine/practice.ts'
import { watchStorage } from './engine/storage.ts'
import { startSync } from './engine/sync.ts'

/** True where the storage of this device does not answer. */
export const storageFailed = signal(false)

/** Reads what is kept here, then begins to sync. The screens do not wait for it. */
export async function start(): Promise<void> {
  followOtherTabs()
  await startPractice(() => {
    storageFailed.value = true
  })
  await watchStorage()
  startSync()
  await settleRotation()
}

/** Brings a change of the recovery key that was cut off to its end. Rare, so its code is fetched only then. */
async function settleRotation(): Promise<void> {
  if ((await readMeta(disk, 'rotation')) === undefined) return
  const { settleKeyChange } = await import('./features/keyChange.ts')
  await settleKeyChange()
}
