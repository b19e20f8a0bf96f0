import type { Enrolment } from '../store/rows.ts'
import { adoptVault } from '../store/adopt.ts'
import { readMeta, writeMeta } from '../store/meta.ts'
import { AuthorMoved, readOpsAfter } from '../store/ops.ts'
import type { Registration } from '../sync/wire.ts'
import { deriveKeys } from '../vault/derive.ts'
import { readRecoveryKey, recoveryKeyGroups, recoveryKeyText } from '../vault/recoveryKey.ts'
import {
  openContent,
  openVault,
  revealRecoveryKey,
  sealContent,
  type SealedOp,
  type Vault,
} from '../vault/vault.ts'
import { ensureAuthor, ensureVault } from './device.ts'
import { api, disk } from './practice.ts'
import { AlreadyEnrolled } from './problems.ts'
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

/** Switches sync on: what was written here becomes the account as it is. Throws what the API client throws. */
export async function switchSyncOn(invite: string | null): Promise<void> {
  const vault = await ensureVault(disk)
  const enrolment = await prepareEnrolment()
  const login = await deriveKeys(await revealRecoveryKey(vault))
  const device = { id: enrolment.device, token: enrolment.token }
  await api.createAccount(login, { account: vault.account, keyring: vault.keyring, device, invite })
  await writeMeta(disk, 'enrolment', { ...enrolment, state: 'active' })
  nudgeSync()
}

/**
 * Makes this device one more device of the recovery key's account, and takes along what was written here so far.
 * Throws NotARecoveryKey before anything is sent, AlreadyEnrolled, or what the API client throws.
 */
export async function joinAccount(text: string): Promise<void> {
  const recoveryKey = readRecoveryKey(text)
  const enrolment = await prepareEnrolment()
  const device = { id: enrolment.device, token: enrolment.token }
  const { account, keyring } = await api.addDevice(await deriveKeys(recoveryKey), device)
  const vault = await openVault(recoveryKey, account, keyring)
  await adopt(vault, { ...enrolment, state: 'active' })
  nudgeSync()
}

async function prepareEnrolment(): Promise<Enrolment> {
  const kept = await readMeta(disk, 'enrolment')
  if (kept?.state === 'pending') return kept
  if (kept) throw new AlreadyEnrolled()
  const { device } = await ensureAuthor(disk, await ensureVault(disk))
  const token = crypto.getRandomValues(new Uint8Array(32))
  const enrolment: Enrolment = { device, token, state: 'pending', syncedAt: null }
  await writeMeta(disk, 'enrolment', enrolment)
  return enrolment
}

async function adopt(vault: Vault, enrolment: Enrolment): Promise<void> {
  for (;;) {
    const old = await ensureVault(disk)
    const author = await ensureAuthor(disk, old)
    try {
      return await adoptVault(
        disk,
        { vault, enrolment, author: { ...author, account: vault.account } },
        author,
        await resealAll(old, vault),
      )
    } catch (error) {
      if (!(error instanceof AuthorMoved)) throw error
    }
  }
}

/** Nothing sealed here has ever been sent, so sealing it again breaks no promise to a server. */
async function resealAll(old: Vault, vault: Vault): Promise<SealedOp[]> {
  const ops = await readOpsAfter(disk, 0)
  return Promise.all(
    ops.flatMap(({ body, ...op }) =>
      body
        ? [openContent(old, { ...op, body }).then((content) => sealContent(vault, content, op.erases))]
        : [],
    ),
  )
}
