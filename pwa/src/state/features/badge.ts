/* A number on the app's icon: how much waits. Off until it is wanted, on each device by itself. */

import { effect, signal } from '@preact/signals'
import { sampling, whole } from '../engine/practice.ts'
import { countDue } from './offers.ts'

/** Where that is remembered; absent: off. */
export const BADGE = 'sojusz-badge'

/** Whether this browser puts numbers on icons. */
export const canBadge = 'setAppBadge' in navigator

export const badge = signal(localStorage.getItem(BADGE) !== null)

/** Asked for at once, because some browsers ask the person before they show any number. */
export async function chooseBadge(on: boolean): Promise<void> {
  badge.value = on
  if (on) localStorage.setItem(BADGE, '')
  else localStorage.removeItem(BADGE)
  followBadge()
  if (on && 'Notification' in globalThis && Notification.permission === 'default')
    await Notification.requestPermission().catch(() => undefined)
}

let following: (() => void) | undefined

/** From now on keeps the number, and nothing but the number, on the icon. */
export function followBadge(): void {
  following ??= effect(() => {
    if (!canBadge || !whole.value || sampling) return
    void (badge.value ? navigator.setAppBadge(countDue(Date.now())) : navigator.clearAppBadge()).catch(
      () => undefined,
    )
  })
}
