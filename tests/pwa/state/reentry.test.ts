import 'fake-indexeddb/auto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureVault } from '../../../pwa/src/state/engine/device.ts'
import { remakeAccount, signing } from '../../../pwa/src/state/features/account.ts'
import { OtherAccount } from '../../../pwa/src/state/features/problems.ts'
import { rejoin } from '../../../pwa/src/state/features/reentry.ts'
import { prepareRotation, rotateKeys } from '../../../pwa/src/state/features/rotation.ts'
import { readOutboxAfter } from '../../../pwa/src/store/exchange.ts'
import { readMeta } from '../../../pwa/src/store/meta.ts'
import { readOpsAfter } from '../../../pwa/src/store/ops.ts'
import { Api } from '../../../pwa/src/sync/api.ts'
import { NotARecoveryKey } from '../../../pwa/src/vault/recoveryKey.ts'
import type { SimulatedDevice } from '../simulator/device.ts'
import { Network } from '../simulator/network.ts'
import { startServer, type RealServer } from '../simulator/server.ts'
import { entriesOf, keyOf, logEntry, losing, makeDevices, syncOrLock } from './support.ts'

let server: RealServer
let emptied: RealServer
beforeAll(async () => {
  ;[server, emptied] = await Promise.all([startServer(), startServer()])
})
afterAll(() => Promise.all([server.stop(), emptied.stop()]))

/** A phone that rotated the key, and a desktop that was revoked by it with an entry still waiting. */
async function revokeDesktop() {
  const [[phone, desktop]] = await makeDevices(server.url, 2)
  await logEntry(desktop!)
  await desktop!.sync()
  const waiting = await logEntry(desktop!)
  await rotateKeys(phone!.disk, phone!.api, await prepareRotation(phone!.disk, phone!.api, null))
  await logEntry(phone!)
  expect(await syncOrLock(phone!)).toBe('active')
  expect(await syncOrLock(desktop!)).toBe('device_revoked')
  return { phone: phone!, desktop: desktop!, waiting, key: await keyOf(phone!) }
}

const listDevices = async ({ disk, api }: SimulatedDevice) =>
  api.listDevices(signing((await readMeta(disk, 'enrolment'))!))

const everythingOn = async ({ disk }: SimulatedDevice) => ({
  vault: (await ensureVault(disk)).keyring,
  enrolment: await readMeta(disk, 'enrolment'),
  author: await readMeta(disk, 'author'),
  cursor: await readMeta(disk, 'cursor'),
  outbox: await readOutboxAfter(disk, 0),
  ops: await readOpsAfter(disk, 0),
})

test('27: a revoked device enters again with the new key, and what waited is sent, the same bytes', async () => {
  const { phone, desktop, waiting, key } = await revokeDesktop()
  const before = await readOpsAfter(desktop.disk, 0)
  await rejoin(desktop.disk, desktop.api, key)
  expect(await readOutboxAfter(desktop.disk, 0)).toHaveLength(1)
  expect(await syncOrLock(desktop)).toBe('active')
  expect((await readOpsAfter(desktop.disk, 0)).slice(0, before.length)).toEqual(before)
  await logEntry(desktop)
  await desktop.sync()
  await phone.sync()
  expect(entriesOf(phone)).toContain(waiting)
  expect(entriesOf(phone)).toHaveLength(4)
  expect(entriesOf(desktop)).toEqual(entriesOf(phone))
  expect([...phone.replica.setAside.keys(), ...desktop.replica.setAside.keys()]).toEqual([])
})

test('it writes on as another device, from its first counter', async () => {
  const { desktop, key } = await revokeDesktop()
  const old = (await readMeta(desktop.disk, 'author'))!
  await rejoin(desktop.disk, desktop.api, key)
  const author = (await readMeta(desktop.disk, 'author'))!
  expect(author).toEqual({ ...old, device: (await readMeta(desktop.disk, 'enrolment'))!.device, n: 0 })
  expect(author.device === old.device).toBe(false)
})

describe('a key that does not let it in changes nothing', () => {
  test('mistyped: nothing is sent', async () => {
    const { desktop, key } = await revokeDesktop()
    const before = await everythingOn(desktop)
    const silent = new Api(() => Promise.reject(new Error('nothing may be sent')))
    await expect(rejoin(desktop.disk, silent, `${key}q`)).rejects.toThrow(NotARecoveryKey)
    expect(await everythingOn(desktop)).toEqual(before)
  })

  test('of before the rotation', async () => {
    const { desktop } = await revokeDesktop()
    const before = await everythingOn(desktop)
    const old = await keyOf(desktop)
    await expect(rejoin(desktop.disk, desktop.api, old)).rejects.toThrow('login_failed')
    expect(await everythingOn(desktop)).toEqual(before)
  })

  test('of another account, where no device is left behind; the right key still works after', async () => {
    const { desktop, key } = await revokeDesktop()
    const [[stranger], other] = await makeDevices(server.url, 1)
    const before = await everythingOn(desktop)
    await expect(rejoin(desktop.disk, desktop.api, other)).rejects.toThrow(OtherAccount)
    expect(await everythingOn(desktop)).toEqual(before)
    expect(await listDevices(stranger!)).toHaveLength(1)
    await rejoin(desktop.disk, desktop.api, key)
    expect(await syncOrLock(desktop)).toBe('active')
  })
})

test('cut off at each step and tried again, it is one device more, and nothing waits or is lost', async () => {
  for (let step = 1, outcome = 'crashed'; outcome === 'crashed'; step += 1) {
    const { phone, desktop, key } = await revokeDesktop()
    outcome = await desktop.live(() => rejoin(desktop.disk, desktop.api, key), step)
    if ((await readMeta(desktop.disk, 'enrolment'))!.state !== 'active')
      await rejoin(desktop.disk, desktop.api, key)
    expect(await syncOrLock(desktop)).toBe('active')
    expect(await listDevices(phone)).toHaveLength(2)
    await phone.sync()
    expect(entriesOf(phone)).toHaveLength(3)
    expect(entriesOf(desktop)).toEqual(entriesOf(phone))
  }
})

test('an answer lost on the way leaves no second device', async () => {
  const { phone, desktop, key } = await revokeDesktop()
  await expect(rejoin(desktop.disk, losing(server.url, '/devices', 'answer'), key)).rejects.toThrow(
    'no answer',
  )
  await rejoin(desktop.disk, desktop.api, key)
  expect(await listDevices(phone)).toHaveLength(2)
})

describe('15: a server that was emptied', () => {
  test('gets the account anew from one device; the other enters with the same key; erased stays erased', async () => {
    const { phone, desktop, key, kept } = await moveToEmptied()
    await remakeAccount(phone.disk, phone.api, null, null)
    expect(await syncOrLock(phone)).toBe('active')
    await rejoin(desktop.disk, desktop.api, key)
    expect(await syncOrLock(desktop)).toBe('active')
    for (const device of [phone, desktop]) {
      expect(entriesOf(device)).toEqual([kept])
      expect(await readOutboxAfter(device.disk, 0)).toEqual([])
    }
  })

  test('the second device to make it anew is told that it is there', async () => {
    const { phone, desktop } = await moveToEmptied()
    await remakeAccount(phone.disk, phone.api, null, null)
    await expect(remakeAccount(desktop.disk, desktop.api, null, null)).rejects.toThrow('account_exists')
  })

  test('a lost answer is no obstacle: the same request again', async () => {
    const { phone, kept } = await moveToEmptied()
    await expect(
      remakeAccount(phone.disk, losing(emptied.url, '/accounts', 'answer'), null, null),
    ).rejects.toThrow('no answer')
    await remakeAccount(phone.disk, phone.api, null, null)
    expect(await syncOrLock(phone)).toBe('active')
    expect(entriesOf(phone)).toEqual([kept])
  })
})

/** Two devices that meet an empty server at the address of theirs. */
async function moveToEmptied() {
  const [[phone, desktop], key] = await makeDevices(server.url, 2)
  const [kept, erased] = [await logEntry(phone!), await logEntry(phone!)]
  await phone!.sync()
  const [op] = [...phone!.replica.fold.records.checkin.get(erased)!.ops.keys()]
  await phone!.replica.write({ type: 'erase', records: [erased], lost: [] }, [op!])
  await phone!.sync()
  await desktop!.sync()
  for (const device of [phone!, desktop!]) {
    Object.assign(device, { network: new Network(emptied.url) })
    expect(await syncOrLock(device)).toBe('token_unknown')
  }
  return { phone: phone!, desktop: desktop!, key, kept }
}
