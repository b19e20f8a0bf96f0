/* The sync loop as the screens see it: what it does, what troubles it, what is missing. */

import { computed, signal } from '@preact/signals'
import { countMissing } from '../../core/log/trust.ts'
import { startLoop, type Activity, type Loop } from '../../sync/loop.ts'
import { api, disk, replica } from './practice.ts'

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

export function startSync(): void {
  loop ??= startLoop(disk, api, (now) => {
    if (now.ended !== activity.value.ended) void examine()
    activity.value = now
  })
}

/** Asks for an exchange as soon as can be. */
export const nudgeSync = (): void => loop?.nudge()

/** What only a whole exchange can tell: whether anything is missing, and whether another device has this one's id. */
async function examine(): Promise<void> {
  await replica.catchUp()
  missingCount.value = countMissing(replica.fold, replica.setAside.size)
  await replica.leaveClonedId()
}
