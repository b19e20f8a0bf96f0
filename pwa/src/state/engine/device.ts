/* What makes this browser a device of its own: its keys, and the id and counter it writes under. */

import { START } from '../../core/log/clock.ts'
import type { Disk } from '../../store/disk.ts'
import { readMeta, writeMetaOnce } from '../../store/meta.ts'
import type { Author } from '../../store/rows.ts'
import { createVault, randomId, type Vault } from '../../vault/vault.ts'

export const findVault = (disk: Disk): Promise<Vault | undefined> =>
  readMeta(disk, 'vault') as Promise<Vault | undefined>

/** The vault of this device, made at the first need of one. */
export async function ensureVault(disk: Disk): Promise<Vault> {
  return (await findVault(disk)) ?? ((await writeMetaOnce(disk, 'vault', await createVault())) as Vault)
}

/** Who writes on this device, made at the first need of it. */
export async function ensureAuthor(disk: Disk, { account }: Vault): Promise<Author> {
  const made = { account, device: randomId(), n: 0, clock: START }
  return (await readMeta(disk, 'author')) ?? writeMetaOnce(disk, 'author', made)
}
