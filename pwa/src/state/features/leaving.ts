/* How everything is erased: the account, the copy on this device, or both. */

import { countOutbox } from '../../store/exchange.ts'
import { readMeta } from '../../store/meta.ts'
import { tellOtherTabs } from '../engine/otherTabs.ts'
import { api } from '../engine/api.ts'
import { disk, refresh } from '../engine/practice.ts'
import { eraseAccount, signing } from './account.ts'
import { MoreUnsent } from './problems.ts'

/** Erases the account on the server; what lies here stays. What can go wrong: see `enrolmentProblem`. */
export async function eraseAccountOnly(typed: string | null): Promise<void> {
  await eraseAccount(disk, api, typed)
  await refresh()
}

/** Erases the account on the server, and then everything kept on this device. */
export async function eraseAccountAndCopy(typed: string | null): Promise<void> {
  await eraseAccountOnly(typed)
  await emptyDevice()
}

/**
 * Erases everything kept on this device; what is on the server stays. `told` is how many changes the person knows will
 * be lost: throws MoreUnsent, and erases nothing, where there are more.
 */
export async function eraseCopy(told: number): Promise<void> {
  if ((await readMeta(disk, 'enrolment')) && (await countOutbox(disk)) > told) throw new MoreUnsent()
  await signOff()
  await emptyDevice()
}

/** Takes this device off the account's list. Without a network it stays listed, until another device disconnects it. */
async function signOff(): Promise<void> {
  const enrolment = await readMeta(disk, 'enrolment')
  if (enrolment) await api.revokeDevice(signing(enrolment), enrolment.device).catch(() => undefined)
}

/**
 * The app itself stays, so that it opens without a network: it holds nothing of anybody. What other apps of the same host
 * keep is theirs.
 */
async function emptyDevice(): Promise<void> {
  await disk.remove()
  for (const name of Object.keys(localStorage)) if (name.startsWith('sojusz-')) localStorage.removeItem(name)
  tellOtherTabs()
  location.replace('./')
}
