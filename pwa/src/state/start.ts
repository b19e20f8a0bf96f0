/* The order in which the app comes to life: reads what is kept here, then begins to sync. */

import { signal } from '@preact/signals'
import { readMeta } from '../store/meta.ts'
import { loadLater } from './engine/loadLater.ts'
import { followOtherTabs } from './engine/otherTabs.ts'
import { disk, openRest, sampling, startPractice, tryKeys } from './engine/practice.ts'
import { TO_CLEAR, watchStorage } from './engine/storage.ts'
import { startSync } from './engine/sync.ts'
import { settings } from './features/settings.ts'

/** True where the storage of this device does not answer. */
export const storageFailed = signal(false)

/** Reads what is kept here, then begins to sync. The screens do not wait for it. */
export const start = (): Promise<void> => begin().catch(fail)

async function begin(): Promise<void> {
  followOtherTabs()
  if (localStorage.getItem(TO_CLEAR) !== null) disk.holdUntil(finishClearing())
  // Nothing may be tapped before it is there, and none of one's own is shown instead.
  if (sampling) await (await loadLater(() => import('./features/sample.ts'))).showSample()
  await startPractice(fail)
  await watchStorage()
  await openRest().catch(fail)
  await tryKeys()
  await startSync()
  await settleRotation()
  const { keepCheckpoints } = await loadLater(() => import('./engine/idle.ts'))
  keepCheckpoints()
  if (localStorage.getItem('sojusz-badge') !== null && !sampling)
    (await loadLater(() => import('./features/badge.ts'))).followBadge()
  if (settings.value.eraseByItself && !sampling)
    (await loadLater(() => import('./features/retention.ts'))).eraseWhenQuiet()
  const { renewWhenWorn } = await loadLater(() => import('./engine/renewing.ts'))
  await renewWhenWorn()
}

const fail = (): void => {
  storageFailed.value = true
}

/**
 * Empties the browser's files, where that is still to be done. Rare, so its code is fetched only then; without the code no
 * tab could be kept from emptying them under this one, so it is not done any more.
 */
async function finishClearing(): Promise<void> {
  try {
    await (await import('./features/clearing.ts')).finishClearing()
  } catch {
    localStorage.removeItem(TO_CLEAR)
  }
}

/** Brings a change of the recovery key that was cut off to its end. Rare, so its code is fetched only then. */
async function settleRotation(): Promise<void> {
  if ((await readMeta(disk, 'rotation')) === undefined) return
  const { settleKeyChange } = await loadLater(() => import('./features/keyChange.ts'))
  await settleKeyChange()
}
