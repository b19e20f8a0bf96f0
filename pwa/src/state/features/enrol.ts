/* How sync is switched on, and how a device is connected, as the screens do it. */

import type { Registration } from '../../sync/wire.ts'
import { isSameGroup, recoveryKeyGroups, recoveryKeyText } from '../../vault/recoveryKey.ts'
import { getMeta, putMeta } from '../../store/meta.ts'
import { revealRecoveryKey, withoutRecoveryKey, type Vault } from '../../vault/vault.ts'
import { ensureVault, findVault } from '../engine/device.ts'
import { api } from '../engine/api.ts'
import { disk, enrolment, refresh } from '../engine/practice.ts'
import { nudgeSync } from '../engine/sync.ts'
import { joinAccount, makeAccount, remakeAccount } from './account.ts'
import { deviceNames, nameDevice } from './devices.ts'
import { forgetInvite } from './invite.ts'
import { rejoin } from './reentry.ts'

/** The recovery key as a person keeps it: one line for a QR code, and groups of four to write down. */
export interface ShownKey {
  readonly text: string
  readonly groups: readonly string[]
}

export const showRecoveryKey = async (): Promise<ShownKey> => revealKey(await ensureVault(disk))

export async function revealKey(vault: Vault): Promise<ShownKey> {
  const key = await revealRecoveryKey(vault)
  return { text: recoveryKeyText(key), groups: recoveryKeyGroups(key) }
}

export { isSameGroup }

/** Whether the recovery key lies on this device, and not on paper only. */
export const isKeyKept = async (): Promise<boolean> => (await findVault(disk))?.recoveryKey !== undefined

/** Leaves the recovery key to paper alone. */
export const forgetKey = (): Promise<void> =>
  disk.write(async (transaction) => {
    const vault = (await getMeta(transaction, 'vault')) as Vault | undefined
    if (vault) await putMeta(transaction, 'vault', withoutRecoveryKey(vault))
  })

/** Who may make an account on this server; null while it cannot be asked. */
export const askRegistration = (): Promise<Registration | null> =>
  api.config().then(
    ({ registration }) => registration,
    () => null,
  )

/** Switches sync on for this device. What can go wrong: see `enrolmentProblem`. */
export async function switchSyncOn(invite: string | null, keepKey: boolean): Promise<void> {
  await makeAccount(disk, api, invite, keepKey)
  forgetInvite()
  nudgeSync()
}

/** Connects this device to the account of a recovery key. What can go wrong: see `enrolmentProblem`. */
export async function connectDevice(recoveryKey: string, keepKey: boolean): Promise<void> {
  await joinAccount(disk, api, recoveryKey, keepKey)
  nudgeSync()
}

/** Lets a locked device into its account again, under the name it had. What can go wrong: see `enrolmentProblem`. */
export async function reconnectDevice(recoveryKey: string): Promise<void> {
  const name = deviceNames.value.get(enrolment.value!.device)
  await rejoin(disk, api, recoveryKey)
  await refresh()
  if (name) await nameDevice(enrolment.value!.device, name)
  nudgeSync()
}

/** Makes the account anew on a server that has lost it. What can go wrong: see `enrolmentProblem`. */
export async function makeAccountAnew(invite: string | null, typed: string | null): Promise<void> {
  await remakeAccount(disk, api, invite, typed)
  forgetInvite()
  nudgeSync()
}
