import type { Disk } from '../store/disk.ts'
import { adoptVault } from '../store/adopt.ts'
import { readMeta, writeMeta } from '../store/meta.ts'
import { AuthorMoved, readOpsAfter } from '../store/ops.ts'
import type { Enrolment } from '../store/rows.ts'
import type { Api } from '../sync/api.ts'
import { deriveKeys } from '../vault/derive.ts'
import { readRecoveryKey } from '../vault/recoveryKey.ts'
import {
  openContent,
  openVault,
  revealRecoveryKey,
  sealContent,
  type SealedOp,
  type Vault,
} from '../vault/vault.ts'
import { ensureAuthor, ensureVault } from './device.ts'
import { AlreadyEnrolled } from './problems.ts'

/** Makes the account: what was written here becomes it as it is. Throws what the API throws. */
export async function makeAccount(disk: Disk, api: Api, invite: string | null): Promise<void> {
  const { account, keyring, ...vault } = await ensureVault(disk)
  const enrolment = await prepareEnrolment(disk)
  const login = await deriveKeys(await revealRecoveryKey(vault))
  const device = { id: enrolment.device, token: enrolment.token }
  await api.createAccount(login, { account, keyring, device, invite })
  await writeMeta(disk, 'enrolment', { ...enrolment, state: 'active' })
}

/**
 * Makes this device one more device of the recovery key's account, and takes along what was written here so far.
 * Throws NotARecoveryKey before anything is sent, AlreadyEnrolled, or what the API throws.
 */
export async function joinAccount(disk: Disk, api: Api, text: string): Promise<void> {
  const recoveryKey = readRecoveryKey(text)
  const enrolment = await prepareEnrolment(disk)
  const device = { id: enrolment.device, token: enrolment.token }
  const { account, keyring } = await api.addDevice(await deriveKeys(recoveryKey), device)
  await adopt(disk, await openVault(recoveryKey, account, keyring), { ...enrolment, state: 'active' })
}

async function prepareEnrolment(disk: Disk): Promise<Enrolment> {
  const kept = await readMeta(disk, 'enrolment')
  if (kept?.state === 'pending') return kept
  if (kept) throw new AlreadyEnrolled()
  const { device } = await ensureAuthor(disk, await ensureVault(disk))
  const token = crypto.getRandomValues(new Uint8Array(32))
  const enrolment: Enrolment = { device, token, state: 'pending', syncedAt: null }
  await writeMeta(disk, 'enrolment', enrolment)
  return enrolment
}

async function adopt(disk: Disk, vault: Vault, enrolment: Enrolment): Promise<void> {
  for (;;) {
    const old = await ensureVault(disk)
    const expected = await ensureAuthor(disk, old)
    const author = { ...expected, account: vault.account }
    try {
      return await adoptVault(disk, { vault, enrolment, author }, expected, await resealAll(disk, old, vault))
    } catch (error) {
      if (!(error instanceof AuthorMoved)) throw error
    }
  }
}

/** Nothing sealed here has ever been sent, so sealing it again breaks no promise to a server. */
async function resealAll(disk: Disk, old: Vault, vault: Vault): Promise<SealedOp[]> {
  const ops = await readOpsAfter(disk, 0)
  return Promise.all(
    ops.flatMap(({ body, ...op }) =>
      body
        ? [openContent(old, { ...op, body }).then((content) => sealContent(vault, content, op.erases))]
        : [],
    ),
  )
}
