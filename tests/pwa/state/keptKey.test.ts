import 'fake-indexeddb/auto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureVault } from '../../../pwa/src/state/engine/device.ts'
import { eraseAccount, joinAccount, makeAccount } from '../../../pwa/src/state/features/account.ts'
import { OtherAccount } from '../../../pwa/src/state/features/problems.ts'
import { rejoin } from '../../../pwa/src/state/features/reentry.ts'
import { prepareRotation, rotateKeys, settleRotation } from '../../../pwa/src/state/features/rotation.ts'
import { Unreachable } from '../../../pwa/src/sync/api.ts'
import { recoveryKeyText } from '../../../pwa/src/vault/recoveryKey.ts'
import { KeyNotKept, revealRecoveryKey, type Vault } from '../../../pwa/src/vault/vault.ts'
import type { SimulatedDevice } from '../simulator/device.ts'
import { startServer, type RealServer } from '../simulator/server.ts'
import { entriesOf, keyOf, logEntry, losing, makeDevices, newDevice, opens, syncOrLock } from './support.ts'

let server: RealServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

/** A device whose recovery key was written down and copied back, and the paper. */
async function onPaper(): Promise<[SimulatedDevice, string]> {
  const phone = newDevice(server.url)
  const key = await keyOf(phone)
  await makeAccount(phone.disk, phone.api, null, false)
  return [phone, key]
}

const keyIn = async (vault: Vault) => recoveryKeyText(await revealRecoveryKey(vault))

test('once it was copied back, the key is not on the device any more, and everything goes on', async () => {
  const [phone] = await onPaper()
  await expect(keyOf(phone)).rejects.toThrow(KeyNotKept)
  await logEntry(phone)
  expect(await syncOrLock(phone)).toBe('active')
})

test('a device that joins or comes back keeps the key only where it is wanted there', async () => {
  const [phone, key] = await onPaper()
  const desktop = newDevice(server.url)
  await joinAccount(desktop.disk, desktop.api, key, false)
  await rejoin(desktop.disk, desktop.api, key)
  await expect(keyOf(desktop)).rejects.toThrow(KeyNotKept)
  const other = newDevice(server.url)
  await joinAccount(other.disk, other.api, key, true)
  await rejoin(other.disk, other.api, key)
  expect(await keyOf(other)).toBe(key)
  await logEntry(phone)
})

test('a new key takes the one on paper, and then is on paper too', async () => {
  const [phone, key] = await onPaper()
  const [, another] = await makeDevices(server.url, 1)
  await expect(prepareRotation(phone.disk, phone.api, null)).rejects.toThrow(KeyNotKept)
  await expect(prepareRotation(phone.disk, phone.api, another)).rejects.toThrow(OtherAccount)
  const rotation = await prepareRotation(phone.disk, phone.api, key)
  const renewed = await keyIn(rotation.vault)
  expect(await rotateKeys(phone.disk, phone.api, rotation)).toBe('done')
  await expect(keyOf(phone)).rejects.toThrow(KeyNotKept)
  expect([await opens(server.url, key), await opens(server.url, renewed)]).toEqual([false, true])
})

test.each(['request', 'answer'] as const)(
  'a change of the key whose %s was lost is settled later without the paper',
  async (lost) => {
    const [phone, key] = await onPaper()
    const rotation = await prepareRotation(phone.disk, phone.api, key)
    const cut = losing(server.url, '/credentials', lost)
    await expect(rotateKeys(phone.disk, cut, rotation)).rejects.toThrow(Unreachable)
    expect(await settleRotation(phone.disk, phone.api)).toBe('done')
    expect(await opens(server.url, await keyIn(rotation.vault))).toBe(true)
    expect((await ensureVault(phone.disk)).recoveryKey).toBeUndefined()
  },
)

test('an account that is erased takes the key from paper; what stays here can become it again', async () => {
  const [phone, key] = await onPaper()
  const entry = await logEntry(phone)
  await phone.sync()
  await expect(eraseAccount(phone.disk, phone.api, null)).rejects.toThrow(KeyNotKept)
  await eraseAccount(phone.disk, phone.api, key)
  expect(await keyOf(phone)).toBe(key)
  await makeAccount(phone.disk, phone.api, null, false)
  await phone.sync()
  const desktop = newDevice(server.url)
  await joinAccount(desktop.disk, desktop.api, key, false)
  await desktop.sync()
  expect(entriesOf(desktop)).toEqual([entry])
})
