/* What makes this browser a device of its own: its keys, and the id and counter it writes under. */

import { START } from '../../core/log/clock.ts'
import type { Disk } from '../../store/disk.ts'
import type { Id } from '../../core/log/id.ts'
import { deleteMeta, putMeta, readMeta, writeMetaOnce } from '../../store/meta.ts'
import { readOpsAfter } from '../../store/ops.ts'
import type { Author } from '../../store/rows.ts'
import { createVault, randomId, type Vault } from '../../vault/vault.ts'

/** What lies here was sealed with keys that are not here any more. Nothing may be written under others beside it. */
export class KeysGone extends Error {
  override name = 'KeysGone'
}

/** The keys of this device. Those that the browser kept only in part (a device put back from a backup) are none. */
export async function findVault(disk: Disk): Promise<Vault | undefined> {
  const vault = await readVault(disk)
  return vault && (await works(vault)) ? (vault as Vault) : undefined
}

/** As it lies here: what cannot be kept of it may have come back as nothing. */
const readVault = (disk: Disk) => readMeta(disk, 'vault') as Promise<Partial<Vault> | null | undefined>

/** Some browsers hand out a key that looks like one, and do nothing with it. */
async function works({ keys, deviceKey, current }: Partial<Vault>): Promise<boolean> {
  if (!(keys instanceof Map) || !current) return false
  if (![...keys.values(), deviceKey].every((key) => key instanceof CryptoKey)) return false
  try {
    const iv = crypto.getRandomValues(new Uint8Array(12))
    await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, keys.get(current), iv)
    return true
  } catch {
    return false
  }
}

/** The vault of this device, made at the first need of one. Throws KeysGone where there was one before. */
export async function ensureVault(disk: Disk): Promise<Vault> {
  const found = await findVault(disk)
  if (found) return found
  if (await isWrittenOn(disk)) throw new KeysGone()
  return (await writeMetaOnce(disk, 'vault', await createVault())) as Vault
}

/** Whose account this device writes to, whether or not its keys are here; undefined where nothing here tells. */
export const findAccount = async (disk: Disk): Promise<Id | undefined> =>
  (await readVault(disk))?.account ?? (await readMeta(disk, 'author'))?.account

/** Whether there were keys here: something was written under them, or is to be. */
export const isWrittenOn = async (disk: Disk): Promise<boolean> =>
  (await findAccount(disk)) !== undefined || (await readOpsAfter(disk, 0, 1)).length > 0

/** Whether the browser keeps keys at all: some refuse to, and then nothing can be written. Leaves nothing behind. */
export async function keepsKeys(disk: Disk): Promise<boolean> {
  try {
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt'])
    await disk.write(async (transaction) => {
      await putMeta(transaction, 'probe', key)
      await deleteMeta(transaction, 'probe')
    }, 'relaxed')
    return true
  } catch (error) {
    // A full disk, for one, says nothing of keys.
    return !(error instanceof TypeError || (error instanceof DOMException && error.name === 'DataCloneError'))
  }
}

/** Who writes on this device, made at the first need of it. */
export async function ensureAuthor(disk: Disk, { account }: Vault): Promise<Author> {
  const made = { account, device: randomId(), n: 0, clock: START }
  return (await readMeta(disk, 'author')) ?? writeMetaOnce(disk, 'author', made)
}
