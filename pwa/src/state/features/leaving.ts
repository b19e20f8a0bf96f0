/* How everything is erased: the account, the copy on this device, or both. */

import { countOutbox } from '../../store/exchange.ts'
import { readMeta } from '../../store/meta.ts'
import { removeAll } from '../../store/renewal.ts'
import { api } from '../engine/api.ts'
import { disk, refresh } from '../engine/practice.ts'
import { eraseAccount, signing } from './account.ts'
import { eraseAndClear, ownItems, type Left } from './clearing.ts'
import { MoreUnsent } from './problems.ts'
import { endWelcome } from './welcome.ts'

/** Erases the account on the server; what lies here stays. What can go wrong: see `enrolmentProblem`. */
export async function eraseAccountOnly(typed: string | null): Promise<void> {
  await eraseAccount(disk, api, typed)
  await refresh()
}

/** Erases the account on the server, and then everything kept on this device. */
export async function eraseAccountAndCopy(typed: string | null): Promise<Left> {
  await eraseAccountOnly(typed)
  return emptyDevice()
}

/**
 * Erases everything kept on this device; what is on the server stays. `told` is how many changes the person knows will
 * be lost: throws MoreUnsent, and erases nothing, where there are more. The app then begins anew, unless something may be
 * left in the browser's files: the person must be told so, and then `beginAnew`.
 */
export async function eraseCopy(told: number): Promise<Left> {
  if ((await readMeta(disk, 'enrolment')) && (await countOutbox(disk)) > told) throw new MoreUnsent()
  await signOff()
  return emptyDevice()
}

/** Takes this device off the account's list. Without a network it stays listed, until another device disconnects it. */
async function signOff(): Promise<void> {
  const enrolment = await readMeta(disk, 'enrolment')
  if (enrolment) await api.revokeDevice(signing(enrolment), enrolment.device).catch(() => undefined)
}

/** Begins anew where nothing is left. Where something may be, that is told first: see `eraseCopy`. */
async function emptyDevice(): Promise<Left> {
  const left = await eraseAndClear(async () => {
    await removeAll(disk)
    for (const name of ownItems()) localStorage.removeItem(name)
  })
  // Whoever erases knows the app. That it was known here says nothing of anybody.
  endWelcome()
  if (left === 'nothing') beginAnew()
  return left
}

/** Shows the app as on a new device. */
export const beginAnew = (): void => location.replace('./')
