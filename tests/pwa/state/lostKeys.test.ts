import 'fake-indexeddb/auto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureVault, findVault, isWrittenOn, KeysGone } from '../../../pwa/src/state/engine/device.ts'
import { signing } from '../../../pwa/src/state/features/account.ts'
import { OtherAccount } from '../../../pwa/src/state/features/problems.ts'
import { rejoin } from '../../../pwa/src/state/features/reentry.ts'
import { readOutboxAfter } from '../../../pwa/src/store/exchange.ts'
import { deleteMeta, readMeta, writeMeta } from '../../../pwa/src/store/meta.ts'
import { readOpsAfter } from '../../../pwa/src/store/ops.ts'
import type { Vault } from '../../../pwa/src/vault/vault.ts'
import type { SimulatedDevice } from '../simulator/device.ts'
import { startServer, type RealServer } from '../simulator/server.ts'
import { entriesOf, logEntry, makeDevices, newDevice, syncOrLock } from './support.ts'

let server: RealServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

const forget = ({ disk }: SimulatedDevice, name: 'vault' | 'author') =>
  disk.write((transaction) => deleteMeta(transaction, name))

/** What a browser makes of a vault whose keys it does not have any more. */
const spoil = (change: (vault: Vault) => unknown) => async (device: SimulatedDevice) =>
  writeMeta(device.disk, 'vault', change((await readMeta(device.disk, 'vault')) as Vault))

const useless = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['decrypt'])

const LOSSES: readonly (readonly [string, (device: SimulatedDevice) => Promise<void>])[] = [
  ['the whole vault', (device) => forget(device, 'vault')],
  ['a vault that comes back as nothing', spoil(() => null)],
  ['a vault without a list of keys', spoil((vault) => ({ ...vault, keys: null }))],
  [
    'keys that come back as nothing',
    spoil((vault) => ({ ...vault, keys: new Map([[vault.current, null]]) })),
  ],
  ['a device key that comes back as nothing', spoil((vault) => ({ ...vault, deviceKey: null }))],
  ['keys that do nothing', spoil((vault) => ({ ...vault, keys: new Map([[vault.current, useless]]) }))],
]

describe.each(LOSSES)('lost: %s', (_, lose) => {
  test('nothing is written beside what lies here, and no second vault is made', async () => {
    const phone = newDevice(server.url)
    await logEntry(phone)
    await lose(phone)
    await phone.restart()
    const left = await readMeta(phone.disk, 'vault')
    expect(await findVault(phone.disk)).toBeUndefined()
    expect(await isWrittenOn(phone.disk)).toBe(true)
    expect(phone.replica.hasKeys).toBe(false)
    await expect(ensureVault(phone.disk)).rejects.toThrow(KeysGone)
    await expect(logEntry(phone)).rejects.toThrow(KeysGone)
    expect(await readOpsAfter(phone.disk, 0)).toHaveLength(1)
    expect(await readMeta(phone.disk, 'vault')).toEqual(left)
  })

  test('the recovery key brings everything back, and what waited is sent, the same bytes', async () => {
    const { phone, desktop, key, entries } = await twoWithWaiting()
    const before = await readOpsAfter(phone.disk, 0)
    await lose(phone)
    await phone.restart()
    expect(entriesOf(phone)).toEqual([])
    await rejoin(phone.disk, phone.api, key)
    expect(await syncOrLock(phone)).toBe('active')
    expect(entriesOf(phone)).toEqual(entries)
    expect(phone.replica.setAside.size).toBe(0)
    expect(await readOpsAfter(phone.disk, 0)).toEqual(before)
    expect(await readOutboxAfter(phone.disk, 0)).toEqual([])
    await desktop.sync()
    expect(entriesOf(desktop)).toEqual(entries)
    const later = await logEntry(phone)
    await phone.sync()
    await desktop.sync()
    expect(entriesOf(desktop)).toContain(later)
  })
})

describe('where the account is not told either', () => {
  test('no second vault is made beside what lies here', async () => {
    const phone = newDevice(server.url)
    await logEntry(phone)
    await forget(phone, 'vault')
    await forget(phone, 'author')
    await phone.restart()
    await expect(ensureVault(phone.disk)).rejects.toThrow(KeysGone)
    await expect(logEntry(phone)).rejects.toThrow(KeysGone)
  })

  test('another account is told by its keys, and left as it was; the right one is entered', async () => {
    const { phone, key, entries } = await twoWithWaiting()
    const [[stranger], other] = await makeDevices(server.url, 1)
    await forget(phone, 'vault')
    await forget(phone, 'author')
    await phone.restart()
    await expect(rejoin(phone.disk, phone.api, other)).rejects.toThrow(OtherAccount)
    const listed = await stranger!.api.listDevices(signing((await readMeta(stranger!.disk, 'enrolment'))!))
    expect(listed).toHaveLength(1)
    await rejoin(phone.disk, phone.api, key)
    expect(await syncOrLock(phone)).toBe('active')
    expect(entriesOf(phone)).toEqual(entries)
  })
})

test('a device on which nothing was ever written gets its first keys', async () => {
  const phone = newDevice(server.url)
  expect(await isWrittenOn(phone.disk)).toBe(false)
  await logEntry(phone)
  expect(entriesOf(phone)).toHaveLength(1)
})

/** Two devices of one account; the first has an entry that the server has, and one that waits. */
async function twoWithWaiting() {
  const [[phone, desktop], key] = await makeDevices(server.url, 2)
  const sent = await logEntry(phone!)
  await phone!.sync()
  const entries = [sent, await logEntry(phone!)].toSorted()
  return { phone: phone!, desktop: desktop!, key, entries }
}
