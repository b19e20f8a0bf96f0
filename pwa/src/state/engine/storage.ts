/* Whether the browser keeps what it was given, and whether it once threw it away. */

import { effect, signal } from '@preact/signals'
import { findVault } from './device.ts'
import { waitingCount } from './outbox.ts'
import { disk, enrolment, ready } from './practice.ts'

/*
 * The browser may throw away what it stores for us, all at once and without a word. A marker of our own, that holds
 * nothing but a count, tells a new device from one that was emptied.
 */

const MARKER = 'sojusz-synced'

/** Another: everything here was erased, and the browser's files are still to be emptied. See `features/clearing.ts`. */
export const TO_CLEAR = 'sojusz-clear'

/** How many entries were not sent yet when the browser emptied this device's storage; null where it did not. */
export const evicted = signal<number | null>(null)

/** Whether the browser has promised to keep the storage; null where it was not asked, or does not know the question. */
export const persisted = signal<boolean | null>(null)

export async function watchStorage(): Promise<void> {
  const marker = localStorage.getItem(MARKER)
  if (marker !== null && !(await findVault(disk))) evicted.value = Number(marker)
  persisted.value = (await navigator.storage?.persisted?.()) || null
  effect(() => {
    if (!ready.value || enrolment.value?.state !== 'active') return
    localStorage.setItem(MARKER, `${waitingCount.value}`)
    evicted.value = null
  })
}

/** Asks the browser, once there is something to keep, not to throw it away. It may say no. */
export async function askToPersist(): Promise<void> {
  if (persisted.value === null) persisted.value = (await navigator.storage?.persist?.()) ?? null
}
