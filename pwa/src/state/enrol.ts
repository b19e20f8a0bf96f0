import type { Registration } from '../sync/wire.ts'
import { recoveryKeyGroups, recoveryKeyText } from '../vault/recoveryKey.ts'
import { revealRecoveryKey } from '../vault/vault.ts'
import { joinAccount, makeAccount } from './account.ts'
import { ensureVault } from './device.ts'
import { api, disk } from './practice.ts'
import { nudgeSync } from './sync.ts'

/** The recovery key as a person keeps it: one line for a QR code, and groups of four to write down. */
export interface ShownKey {
  readonly text: string
  readonly groups: readonly string[]
}

export async function showRecoveryKey(): Promise<ShownKey> {
  const key = await revealRecoveryKey(await ensureVault(disk))
  return { text: recoveryKeyText(key), groups: recoveryKeyGroups(key) }
}

/** Who may make an account on this server; null while it cannot be asked. */
export const askRegistration = (): Promise<Registration | null> =>
  api.config().then(
    ({ registration }) => registration,
    () => null,
  )

/** Switches sync on for this device. What can go wrong: see `enrolmentProblem`. */
export async function switchSyncOn(invite: string | null): Promise<void> {
  await makeAccount(disk, api, invite)
  nudgeSync()
}

/** Connects this device to the account of a recovery key. What can go wrong: see `enrolmentProblem`. */
export async function connectDevice(recoveryKey: string): Promise<void> {
  await joinAccount(disk, api, recoveryKey)
  nudgeSync()
}
