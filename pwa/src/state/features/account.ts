/* The account: made, joined by this device, made anew, erased. */

import { adoptVault } from '../../store/adopt.ts'
import type { Disk } from '../../store/disk.ts'
import { leaveAccount } from '../../store/exchange.ts'
import { readMeta, writeMeta } from '../../store/meta.ts'
import { AuthorMoved, readOpsAfter } from '../../store/ops.ts'
import type { Enrolment } from '../../store/rows.ts'
import { hasCode, type Api, type Device } from '../../sync/api.ts'
import { deriveKeys } from '../../vault/derive.ts'
import { readRecoveryKey } from '../../vault/recoveryKey.ts'
import {
  openContent,
  openVault,
  revealRecoveryKey,
  sealContent,
  type SealedOp,
  type Vault,
} from '../../vault/vault.ts'
import { ensureAuthor, ensureVault } from '../engine/device.ts'
import { AlreadyEnrolled } from './problems.ts'
import { reenter } from './reentry.ts'

/** Makes the account: what was written here becomes it as it is. Throws what the API throws. */
export async function makeAccount(disk: Disk, api: Api, invite: string | null): Promise<void> {
  await createAccount(disk, api, await prepareEnrolment(disk), invite)
}

/**
 * Makes the account anew on a server that has lost it, from what this device has: the same account, key and device.
 * Sync then heals the rest. Throws what the API throws.
 */
export async function remakeAccount(disk: Disk, api: Api, invite: string | null): Promise<void> {
  const enrolment = await readMeta(disk, 'enrolment')
  if (enrolment?.state !== 'token_unknown') throw new AlreadyEnrolled()
  await createAccount(disk, api, enrolment, invite)
}

async function createAccount(disk: Disk, api: Api, enrolment: Enrolment, invite: string | null) {
  const { account, keyring, ...vault } = await ensureVault(disk)
  const login = await deriveKeys(await revealRecoveryKey(vault))
  await api.createAccount(login, { account, keyring, device: signing(enrolment), invite })
  await writeMeta(disk, 'enrolment', { ...enrolment, state: 'active' })
}

/** What this device signs with. */
export const signing = ({ device, token }: Pick<Enrolment, 'device' | 'token'>): Device => ({
  id: device,
  token,
})

/**
 * Erases the account on the server; what lies here stays, as if sync had never been on. Safe to repeat.
 * Throws what the API throws.
 */
export async function eraseAccount(disk: Disk, api: Api): Promise<void> {
  const enrolment = (await readMeta(disk, 'enrolment'))!
  try {
    await api.eraseAccount(await deriveKeys(await revealRecoveryKey(await ensureVault(disk))))
  } catch (error) {
    // The answer to an earlier request may have been lost: then the device is unknown, and the account gone.
    if (!hasCode(error, 'login_failed') || (await isKnown(api, enrolment))) throw error
  }
  await leaveAccount(disk)
}

const isKnown = (api: Api, enrolment: Enrolment): Promise<boolean> =>
  api.listDevices(signing(enrolment)).then(
    () => true,
    (error: unknown) => !hasCode(error, 'token_unknown'),
  )

/**
 * Makes this device one more device of the recovery key's account, and takes along what was written here so far.
 * Throws NotARecoveryKey before anything is sent, AlreadyEnrolled, or what the API throws.
 */
export async function joinAccount(disk: Disk, api: Api, text: string): Promise<void> {
  const recoveryKey = readRecoveryKey(text)
  const enrolment = await prepareEnrolment(disk)
  const { account, keyring } = await api.addDevice(await deriveKeys(recoveryKey), signing(enrolment))
  const vault = await openVault(recoveryKey, account, keyring)
  const own = await ensureVault(disk)
  if (own.account === account) await reenter(disk, vault, enrolment)
  else await adopt(disk, vault, { ...enrolment, state: 'active' })
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
