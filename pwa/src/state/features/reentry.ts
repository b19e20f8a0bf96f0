/* How a device that the server no longer takes comes back into its account. */

import type { Disk } from '../../store/disk.ts'
import { deleteMeta, putMeta, readMeta, writeMeta, writeMetaOnce } from '../../store/meta.ts'
import { AuthorMoved, mustStand, readOpsAfter } from '../../store/ops.ts'
import type { Enrolment } from '../../store/rows.ts'
import { hasCode, type Api, type Login } from '../../sync/api.ts'
import type { Joined } from '../../sync/wire.ts'
import { deriveKeys } from '../../vault/derive.ts'
import { readRecoveryKey } from '../../vault/recoveryKey.ts'
import { openVault, randomId, withoutRecoveryKey, type Vault } from '../../vault/vault.ts'
import { ensureAuthor, findAccount, findVault } from '../engine/device.ts'
import { OtherAccount } from './problems.ts'

type Reentry = Pick<Enrolment, 'device' | 'token'>

/**
 * Lets a device that the server no longer takes into its account again, as a new device. Everything written here stays
 * as it is, and what waits is sent after. Throws NotARecoveryKey before anything is sent, OtherAccount, DoesNotOpen, or
 * what the API throws; nothing has changed then.
 */
export async function rejoin(disk: Disk, api: Api, text: string): Promise<void> {
  const recoveryKey = readRecoveryKey(text)
  const account = await findAccount(disk)
  const [joined, as] = await enrolAnew(disk, api, await deriveKeys(recoveryKey))
  const opened = await openVault(recoveryKey, joined.account, joined.keyring)
  if (account === undefined ? !(await isOf(disk, opened)) : joined.account !== account) {
    await takeBack(disk, api, as)
    throw new OtherAccount()
  }
  const keepsKey = (await findVault(disk))?.recoveryKey !== undefined
  await reenter(disk, keepsKey ? opened : withoutRecoveryKey(opened), as)
}

/** Where even the account's name is gone, what lies here tells by the keys that it is sealed under. */
const isOf = async (disk: Disk, { keys }: Vault): Promise<boolean> =>
  (await readOpsAfter(disk, 0)).some(({ key }) => keys.has(key))

/**
 * Goes on in the same account with the keys that open it now, as another device, in one transaction. Ops, outbox and
 * cursor stay: the log is the same one.
 */
export async function reenter(disk: Disk, opened: Vault, { device, token }: Reentry): Promise<void> {
  for (;;) {
    const old = await findVault(disk)
    const expected = await ensureAuthor(disk, opened)
    const syncedAt = (await readMeta(disk, 'enrolment'))?.syncedAt ?? null
    // No key that opens something here may get lost, even if the server's keyring is an older one.
    const vault: Vault = { ...opened, keys: new Map([...(old?.keys ?? []), ...opened.keys]) }
    const author = device === expected.device ? expected : { ...expected, device, n: 0, told: new Map() }
    try {
      return await disk.write(async (transaction) => {
        await mustStand(transaction, expected)
        await putMeta(transaction, 'vault', vault)
        await putMeta(transaction, 'author', author)
        await putMeta(transaction, 'enrolment', { device, token, state: 'active', syncedAt })
        await deleteMeta(transaction, 'reentry')
        await deleteMeta(transaction, 'rotation')
      })
    } catch (error) {
      if (!(error instanceof AuthorMoved)) throw error
    }
  }
}

/** Enrols under an id that is kept until it has worked. An id that was revoked or taken meanwhile gives way to another. */
async function enrolAnew(disk: Disk, api: Api, login: Login): Promise<readonly [Joined, Reentry]> {
  const kept = await writeMetaOnce(disk, 'reentry', newDevice())
  try {
    return [await api.addDevice(login, { id: kept.device, token: kept.token }), kept]
  } catch (error) {
    if (!hasCode(error, 'device_revoked', 'bad_request')) throw error
    const another = newDevice()
    await writeMeta(disk, 'reentry', another)
    return [await api.addDevice(login, { id: another.device, token: another.token }), another]
  }
}

const newDevice = (): Reentry => ({
  device: randomId(),
  token: crypto.getRandomValues(new Uint8Array(32)),
})

/** Leaves no device behind in an account that was entered by mistake, as far as the network allows. */
async function takeBack(disk: Disk, api: Api, { device, token }: Reentry): Promise<void> {
  await disk.write((transaction) => deleteMeta(transaction, 'reentry'))
  await api.revokeDevice({ id: device, token }, device).catch(() => undefined)
}
