/* The account: made, joined by this device, made anew, erased. */

import { adoptVault } from '../../store/adopt.ts'
import type { Disk } from '../../store/disk.ts'
import { leaveAccount } from '../../store/exchange.ts'
import { putMeta, readMeta, writeMeta } from '../../store/meta.ts'
import { AuthorMoved, readOpsAfter } from '../../store/ops.ts'
import type { Enrolment } from '../../store/rows.ts'
import { hasCode, type Api, type Device } from '../../sync/api.ts'
import { deriveKeys, type RecoveryKey } from '../../vault/derive.ts'
import { openKeyring } from '../../vault/keyring.ts'
import { readRecoveryKey } from '../../vault/recoveryKey.ts'
import {
  openContent,
  openVault,
  revealRecoveryKey,
  sealContent,
  sealRecoveryKey,
  withoutRecoveryKey,
  type SealedOp,
  type Vault,
} from '../../vault/vault.ts'
import { ensureAuthor, ensureVault } from '../engine/device.ts'
import { AlreadyEnrolled, OtherAccount } from './problems.ts'
import { reenter } from './reentry.ts'

/**
 * Makes the account: what was written here becomes it as it is. The recovery key, which stands on paper by now, stays on
 * this device only if that is wanted. Throws what the API throws.
 */
export async function makeAccount(
  disk: Disk,
  api: Api,
  invite: string | null,
  keepKey: boolean,
): Promise<void> {
  const vault = await ensureVault(disk)
  const enrolment = await prepareEnrolment(disk)
  await createAccount(api, vault, enrolment, await revealRecoveryKey(vault), invite)
  await disk.write(async (transaction) => {
    if (!keepKey) await putMeta(transaction, 'vault', withoutRecoveryKey(vault))
    await putMeta(transaction, 'enrolment', { ...enrolment, state: 'active' })
  })
}

/**
 * Makes the account anew on a server that has lost it, from what this device has: the same account, key and device.
 * Sync then heals the rest. Throws as `presentKey` does, and what the API throws.
 */
export async function remakeAccount(
  disk: Disk,
  api: Api,
  invite: string | null,
  typed: string | null,
): Promise<void> {
  const enrolment = await readMeta(disk, 'enrolment')
  if (enrolment?.state !== 'token_unknown') throw new AlreadyEnrolled()
  const vault = await ensureVault(disk)
  await createAccount(api, vault, enrolment, await presentKey(vault, typed), invite)
  await writeMeta(disk, 'enrolment', { ...enrolment, state: 'active' })
}

async function createAccount(
  api: Api,
  { account, keyring }: Vault,
  enrolment: Enrolment,
  key: RecoveryKey,
  invite: string | null,
): Promise<void> {
  await api.createAccount(await deriveKeys(key), { account, keyring, device: signing(enrolment), invite })
}

/**
 * The account's recovery key: as it was typed from paper, or else as it is kept here. Throws NotARecoveryKey,
 * OtherAccount where it does not open this account's keyring, and KeyNotKept.
 */
export async function presentKey(vault: Vault, typed: string | null): Promise<RecoveryKey> {
  if (typed === null) return revealRecoveryKey(vault)
  const key = readRecoveryKey(typed)
  const { keyringKey } = await deriveKeys(key)
  await openKeyring(keyringKey, vault.account, vault.keyring).catch((cause: unknown) => {
    throw new OtherAccount('does not open the keyring of this account', { cause })
  })
  return key
}

/** What this device signs with. */
export const signing = ({ device, token }: Pick<Enrolment, 'device' | 'token'>): Device => ({
  id: device,
  token,
})

/**
 * Erases the account on the server; what lies here stays, as if sync had never been on. Safe to repeat.
 * Throws as `presentKey` does, and what the API throws.
 */
export async function eraseAccount(disk: Disk, api: Api, typed: string | null): Promise<void> {
  const enrolment = (await readMeta(disk, 'enrolment'))!
  const vault = await ensureVault(disk)
  const key = await presentKey(vault, typed)
  try {
    await api.eraseAccount(await deriveKeys(key))
  } catch (error) {
    // The answer to an earlier request may have been lost: then the device is unknown, and the account gone.
    if (!hasCode(error, 'login_failed') || (await isKnown(api, enrolment))) throw error
  }
  // As before sync: an account made anew is this one, and its key must be there to be shown, also if this is cut off here.
  await writeMeta(disk, 'vault', { ...vault, recoveryKey: await sealRecoveryKey(vault, key) })
  await leaveAccount(disk)
}

const isKnown = (api: Api, enrolment: Enrolment): Promise<boolean> =>
  api.listDevices(signing(enrolment)).then(
    () => true,
    (error: unknown) => !hasCode(error, 'token_unknown'),
  )

/**
 * Makes this device one more device of the recovery key's account, and takes along what was written here so far.
 * The key stays on it only if that is wanted. Throws NotARecoveryKey before anything is sent, AlreadyEnrolled, or what the API throws.
 */
export async function joinAccount(disk: Disk, api: Api, text: string, keepKey: boolean): Promise<void> {
  const recoveryKey = readRecoveryKey(text)
  const enrolment = await prepareEnrolment(disk)
  const { account, keyring } = await api.addDevice(await deriveKeys(recoveryKey), signing(enrolment))
  const opened = await openVault(recoveryKey, account, keyring)
  const vault = keepKey ? opened : withoutRecoveryKey(opened)
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
