/* New keys in place of the present ones, whatever cuts the change off. */

import type { Disk } from '../../store/disk.ts'
import { deleteMeta, getMeta, putMeta, readMeta, writeMetaOnce } from '../../store/meta.ts'
import { hasCode, type Api, type Login } from '../../sync/api.ts'
import { deriveKeys } from '../../vault/derive.ts'
import {
  renewVault,
  revealRecoveryKey,
  sealRecoveryKey,
  withoutRecoveryKey,
  type Vault,
} from '../../vault/vault.ts'
import { ensureVault } from '../engine/device.ts'
import { presentKey, signing } from './account.ts'
import { OtherAccount } from './problems.ts'

/*
 * A new recovery key, and a new data key for new ops. It must leave the old state or the new one, whatever befalls it:
 *   - the vault prepared for it is kept beside the present one before the server is asked;
 *   - asked again, the server gets the identical request;
 *   - the vaults change over in one transaction, and only when the server is known to have taken the new one.
 */

export interface Rotation {
  readonly vault: Vault
  /** The recovery key that is replaced, sealed under the device key of the new vault. Not there in older versions' ones. */
  readonly present?: Uint8Array<ArrayBuffer>
  /** The version of the keyring that is replaced. */
  readonly keyringVersion: number
}

/** Prepares new keys. Nothing changes yet, here or there. Throws as `presentKey` does, and what the API throws. */
export async function prepareRotation(disk: Disk, api: Api, typed: string | null): Promise<Rotation> {
  await settleRotation(disk, api)
  const vault = await ensureVault(disk)
  const key = await presentKey(vault, typed)
  const device = signing((await readMeta(disk, 'enrolment'))!)
  // This device is one of the account already, so that this tells the present keyring and changes nothing.
  const { account, keyring, keyringVersion } = await api.addDevice(await deriveKeys(key), device)
  if (account !== vault.account) throw new OtherAccount()
  const renewed = await renewVault(key, account, keyring)
  return { vault: renewed, present: await sealRecoveryKey(renewed, key), keyringVersion }
}

/** Puts prepared keys in place of the present ones and revokes the other devices. Throws as `settleRotation` does. */
export async function rotateKeys(disk: Disk, api: Api, rotation: Rotation): Promise<'done' | 'kept'> {
  const begun = (await writeMetaOnce(disk, 'rotation', rotation)) as Rotation
  const settled = await settleRotation(disk, api)
  return isSame(begun, rotation) ? (settled ?? 'kept') : 'kept'
}

/**
 * Brings a rotation that was begun to its end: `done` where the new keys hold, `kept` where the old ones do, null where
 * none was begun. Throws what the API throws where the server did not say; then both are kept, to be settled later.
 */
export async function settleRotation(disk: Disk, api: Api): Promise<'done' | 'kept' | null> {
  const rotation = (await readMeta(disk, 'rotation')) as Rotation | undefined
  if (!rotation) return null
  const taken = await askServer(disk, api, rotation)
  await endRotation(disk, rotation, taken)
  return taken ? 'done' : 'kept'
}

export const isRotating = async (disk: Disk): Promise<boolean> =>
  (await readMeta(disk, 'rotation')) !== undefined

/** Whether the server holds the new keys. */
async function askServer(disk: Disk, api: Api, rotation: Rotation): Promise<boolean> {
  const { vault, present: replaced, keyringVersion } = rotation
  const device = signing((await readMeta(disk, 'enrolment'))!)
  const old = replaced ? { ...vault, recoveryKey: replaced } : await ensureVault(disk)
  const [present, login] = await Promise.all([loginOf(old), loginOf(vault)])
  try {
    const { keyring } = vault
    await api.replaceCredentials(present, { login, keyring, keyringVersion, device: device.id })
    return true
  } catch (error) {
    if (!hasCode(error, ...REFUSALS)) throw error
    return opensAccount(api, login, device)
  }
}

/** Whatever refuses the request may also follow from its having been taken before. */
const REFUSALS = ['login_failed', 'keyring_changed', 'device_revoked', 'account_exists', 'bad_request']

async function opensAccount(
  api: Api,
  login: Login,
  device: Parameters<Api['addDevice']>[1],
): Promise<boolean> {
  try {
    await api.addDevice(login, device)
    return true
  } catch (error) {
    if (hasCode(error, 'login_failed')) return false
    if (hasCode(error, 'device_revoked')) return true
    throw error
  }
}

/** Another tab may have settled it meanwhile: then there is nothing left to do. */
const endRotation = (disk: Disk, rotation: Rotation, taken: boolean): Promise<void> =>
  disk.write(async (transaction) => {
    const kept = (await getMeta(transaction, 'rotation')) as Rotation | undefined
    if (!kept || !isSame(kept, rotation)) return
    const old = (await getMeta(transaction, 'vault')) as Vault | undefined
    // It stands on paper; here it stays where the one before it was wanted.
    const vault = old?.recoveryKey ? rotation.vault : withoutRecoveryKey(rotation.vault)
    if (taken) await putMeta(transaction, 'vault', vault)
    await deleteMeta(transaction, 'rotation')
  })

const isSame = (a: Rotation, b: Rotation) => a.vault.current === b.vault.current

const loginOf = async (vault: Vault): Promise<Login> => deriveKeys(await revealRecoveryKey(vault))
