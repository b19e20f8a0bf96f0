import { START } from '../core/clock.ts'
import type { Author } from '../store/database.ts'
import { readMeta, writeMetaOnce } from '../store/meta.ts'
import { createVault, randomId, type Vault } from '../vault/vault.ts'

/** The vault of this device, made at the first need of one. */
export async function ensureVault(): Promise<Vault> {
  return ((await readMeta('vault')) ?? (await writeMetaOnce('vault', await createVault()))) as Vault
}

/** Who writes on this device, made at the first need of it. */
export async function ensureAuthor({ account }: Vault): Promise<Author> {
  const made = { account, device: randomId(), n: 0, clock: START }
  return (await readMeta('author')) ?? (await writeMetaOnce('author', made))
}
