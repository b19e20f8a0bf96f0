/* The sync loop as the screens see it: what it does, what troubles it, what is missing. */

import { computed, signal } from '@preact/signals'
import type { Activity, Loop } from '../../sync/loop.ts'
import type { Progress } from '../../sync/exchange.ts'
import { loadLater } from './loadLater.ts'

export type { Progress }

export const activity = signal<Activity>({ running: false, trouble: null, ended: null })

/** Ops of other devices that are missing although later ones have arrived. Counted after each exchange. */
export const missingCount = signal(0)

/** More than this, and a person should put the clock right. */
const SKEW_TOLD_MS = 5 * 60_000

/** Minutes by which this device's clock is ahead of the server's (negative: behind), or null while near enough. */
export const clockSkew = computed(() => {
  const { ended } = activity.value
  const skew = ended ? ended.at - ended.serverTime : 0
  return Math.abs(skew) > SKEW_TOLD_MS ? Math.round(skew / 60_000) : null
})

let loop: Loop | undefined

/** From now on syncs. */
export async function startSync(): Promise<void> {
  const { runLoop } = await loadLater(() => import('./runLoop.ts'))
  loop ??= runLoop(
    (now) => {
      activity.value = now
    },
    (count) => {
      missingCount.value = count
    },
  )
}

/** Asks for an exchange as soon as can be. */
export const nudgeSync = (): void => loop?.nudge()

/** The same, asked for by the person: what did not pass on the way is tried again too. */
export const retrySync = (): void => loop?.retry()
