import { signal } from '@preact/signals'
import { startLoop, type Activity, type Loop } from '../sync/loop.ts'
import { api, disk } from './practice.ts'

export const activity = signal<Activity>({ running: false, trouble: null })

let loop: Loop | undefined

export function startSync(): void {
  loop ??= startLoop(disk, api, (now) => {
    activity.value = now
  })
}

/** Asks for an exchange as soon as can be. */
export const nudgeSync = (): void => loop?.nudge()
