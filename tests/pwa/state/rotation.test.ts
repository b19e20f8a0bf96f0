import 'fake-indexeddb/auto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureVault } from '../../../pwa/src/state/engine/device.ts'
import { joinAccount } from '../../../pwa/src/state/features/account.ts'
import {
  isRotating,
  prepareRotation,
  rotateKeys,
  settleRotation,
} from '../../../pwa/src/state/features/rotation.ts'
import { Api, Unreachable } from '../../../pwa/src/sync/api.ts'
import { recoveryKeyText } from '../../../pwa/src/vault/recoveryKey.ts'
import { revealRecoveryKey } from '../../../pwa/src/vault/vault.ts'
import type { SimulatedDevice } from '../simulator/device.ts'
import { startServer, type RealServer } from '../simulator/server.ts'
import {
  apiOf,
  entriesOf,
  keyOf,
  logEntry,
  losing,
  makeDevices,
  newDevice,
  opens,
  syncOrLock,
} from './support.ts'

let server: RealServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

const rotate = async ({ disk }: SimulatedDevice, api: Api) =>
  rotateKeys(disk, api, await prepareRotation(disk, api, null))

/** What a new device sees that is given this key. */
async function entriesFor(key: string): Promise<string[]> {
  const device = newDevice(server.url)
  await joinAccount(device.disk, device.api, key, true)
  await device.sync()
  expect([...device.replica.setAside.keys()]).toEqual([])
  return entriesOf(device)
}

test('the new key opens everything, old entries and new; the old key opens nothing; other devices are revoked', async () => {
  const [[phone, desktop], old] = await makeDevices(server.url, 2)
  const before = await logEntry(phone!)
  await phone!.sync()
  const waiting = await logEntry(phone!)
  expect(await rotate(phone!, phone!.api)).toBe('done')
  const after = await logEntry(phone!)
  expect(await syncOrLock(phone!)).toBe('active')
  expect(await syncOrLock(desktop!)).toBe('device_revoked')
  expect(await opens(server.url, old)).toBe(false)
  expect(await entriesFor(await keyOf(phone!))).toEqual([before, waiting, after].toSorted())
})

test('new ops are sealed under another data key, which a revoked device does not have', async () => {
  const [[phone]] = await makeDevices(server.url, 1)
  const { current } = await ensureVault(phone!.disk)
  await rotate(phone!, phone!.api)
  const renewed = await ensureVault(phone!.disk)
  expect(renewed.current === current).toBe(false)
  expect([...renewed.keys.keys()]).toEqual([current, renewed.current])
})

test('preparing changes nothing', async () => {
  const [[phone, desktop], old] = await makeDevices(server.url, 2)
  await prepareRotation(phone!.disk, phone!.api, null)
  expect(await keyOf(phone!)).toBe(old)
  expect(await isRotating(phone!.disk)).toBe(false)
  expect(await syncOrLock(desktop!)).toBe('active')
})

test('28: cut off at each step, it leaves the old key or the new one, and the device syncs with either', async () => {
  const left: string[] = []
  for (let step = 1, outcome = 'crashed'; outcome === 'crashed'; step += 1) {
    const [[phone], old] = await makeDevices(server.url, 1)
    const entry = await logEntry(phone!)
    const prepared = await prepareRotation(phone!.disk, phone!.api, null)
    const fresh = recoveryKeyText(await revealRecoveryKey(prepared.vault))
    outcome = await phone!.live(() => rotateKeys(phone!.disk, phone!.api, prepared), step)

    expect([await opens(server.url, old), await opens(server.url, fresh)].filter(Boolean)).toHaveLength(1)
    expect(await syncOrLock(phone!)).toBe('active')
    await settleRotation(phone!.disk, phone!.api)
    expect(await isRotating(phone!.disk)).toBe(false)
    const shown = await keyOf(phone!)
    left.push(shown === old ? 'old' : 'new')
    expect([old, fresh]).toContain(shown)
    expect(await syncOrLock(phone!)).toBe('active')
    expect(await entriesFor(shown)).toEqual([entry])
  }
  expect(new Set(left)).toEqual(new Set(['old', 'new']))
  expect(left.length).toBeGreaterThan(5)
})

describe('a request whose fate is unknown', () => {
  test.each(['request', 'answer'] as const)(
    '%s lost: both are kept, and it is settled later',
    async (fate) => {
      const [[phone], old] = await makeDevices(server.url, 1)
      await expect(rotate(phone!, losing(server.url, '/credentials', fate))).rejects.toThrow(Unreachable)
      expect(await isRotating(phone!.disk)).toBe(true)
      expect(await opens(server.url, old)).toBe(fate === 'request')
      const entry = await logEntry(phone!)
      expect(await syncOrLock(phone!)).toBe('active')
      await phone!.restart()
      expect(await settleRotation(phone!.disk, phone!.api)).toBe('done')
      expect(await entriesFor(await keyOf(phone!))).toEqual([entry])
    },
  )

  test('taken, and the repetition refused: the new login tells', async () => {
    const [[phone]] = await makeDevices(server.url, 1)
    await expect(rotate(phone!, losing(server.url, '/credentials', 'answer'))).rejects.toThrow(Unreachable)
    const forgetful = new Api(async (path, request) =>
      (path as string).endsWith('/credentials')
        ? Response.json({ code: 'login_failed' }, { status: 401 })
        : fetch(`${server.url}/${path as string}`, request),
    )
    expect(await settleRotation(phone!.disk, forgetful)).toBe('done')
    expect(await opens(server.url, await keyOf(phone!))).toBe(true)
  })
})

test('two devices rotating at once: the first wins, the other keeps what it had and is revoked', async () => {
  const [[phone, desktop], old] = await makeDevices(server.url, 2)
  const late = await prepareRotation(desktop!.disk, desktop!.api, null)
  expect(await rotate(phone!, phone!.api)).toBe('done')
  expect(await rotateKeys(desktop!.disk, desktop!.api, late)).toBe('kept')
  expect(await keyOf(desktop!)).toBe(old)
  expect(await isRotating(desktop!.disk)).toBe(false)
  expect(await syncOrLock(desktop!)).toBe('device_revoked')
})

test('a device that was revoked cannot prepare one', async () => {
  const [[phone, desktop]] = await makeDevices(server.url, 2)
  await rotate(phone!, phone!.api)
  await expect(prepareRotation(desktop!.disk, apiOf(server.url), null)).rejects.toThrow('login_failed')
})

test('it can be done again and again', async () => {
  const [[phone]] = await makeDevices(server.url, 1)
  const entries = [await logEntry(phone!)]
  for (let round = 0; round < 3; round += 1) {
    expect(await rotate(phone!, phone!.api)).toBe('done')
    entries.push(await logEntry(phone!))
  }
  await phone!.sync()
  expect(await entriesFor(await keyOf(phone!))).toEqual(entries.toSorted())
})
