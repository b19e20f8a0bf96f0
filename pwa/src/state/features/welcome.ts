/* Whether the first cards were read or skipped on this device. */

import { signal } from '@preact/signals'

export const WELCOMED = 'sojusz-welcomed'

/**
 * Whether the first cards may stand over Now; they themselves know the rest. Whoever follows an invitation, or comes to
 * connect a device, has come for that. Read before the address is cleared.
 */
export const welcoming = signal(!location.hash && localStorage.getItem(WELCOMED) === null)

/** They do not come back, also not once everything here was erased. */
export function endWelcome(): void {
  localStorage.setItem(WELCOMED, '')
  welcoming.value = false
}
