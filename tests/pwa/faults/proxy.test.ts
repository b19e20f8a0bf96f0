/* What stands between a device and the server, and takes less than it does. */

import 'fake-indexeddb/auto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readOutboxAfter, retryHeld } from '../../../pwa/src/store/exchange.ts'
import { readOpsAfter } from '../../../pwa/src/store/ops.ts'
import { startServer, type RealServer } from '../simulator/server.ts'
import { editOf, makeTwo, type TestDevice } from './harness.ts'

let server: RealServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

const twoDevices = () => makeTwo(server.url)

const SAYS_SO = () => new Response('<h1>413 Request Entity Too Large</h1>', { status: 413 })
const HANGS_UP = () => Promise.reject(new TypeError('connection reset'))

test.each([
  [4_096, 'says so in its own words', SAYS_SO],
  [4_096, 'hangs up', HANGS_UP],
  [131_072, 'says so in its own words', SAYS_SO],
  [131_072, 'hangs up', HANGS_UP],
  [1_000_000, 'says so in its own words', SAYS_SO],
  [1_000_000, 'hangs up', HANGS_UP],
])('a proxy that takes no more than %i bytes and %s: all that fits arrives', async (most, _, refuse) => {
  const [phone, desktop] = await twoDevices()
  const first = await phone.log('noisy')
  for (let entry = 1; entry < 300; entry += 1) await phone.replica.write(editOf(first, entry))
  const long = { type: 'set', kind: 'checkin', record: first, set: { note: 'ą'.repeat(20_000) } } as const
  for (let entry = 0; entry < 30; entry += 1) await phone.replica.write(long)
  for (let entry = 0; entry < 30; entry += 1) await phone.replica.write(editOf(first, entry))
  let refused = 0
  phone.link = (path, request) => {
    const body = (request?.body ?? new Uint8Array()) as Uint8Array
    if (body.length <= most) return fetch(path, request)
    refused += 1
    return Promise.resolve(refuse())
  }
  const fits = most > 50_000 ? 360 : 330
  for (let round = 0; round < 200 && (await countWaiting(phone)) > 0; round += 1)
    await phone.sync().catch(() => undefined)
  expect(await countWaiting(phone)).toBe(0)
  expect(refused, 'the same is not tried for ever').toBeLessThan(150)
  await desktop.sync()
  expect(await readOpsAfter(desktop.disk, 0)).toHaveLength(fits)
  const told = (await readOutboxAfter(phone.disk, 0)).filter((row) => row.refused === 'way')
  expect(told).toHaveLength(360 - fits)
  phone.link = fetch
  await retryHeld(phone.disk)
  await phone.sync()
  expect(await readOutboxAfter(phone.disk, 0), 'over another way all of it arrives').toEqual([])
})

test('a proxy that hangs up over the only op that waits: it is told, and what others wrote arrives', async () => {
  const [phone, desktop] = await twoDevices()
  await desktop.log('clear')
  await desktop.sync()
  await phone.writeRaw(
    (content) => ({ ...content, set: { at: 1, note: 'x'.repeat(9_000) } }) as typeof content,
  )
  phone.link = (path, request) =>
    ((request?.body ?? new Uint8Array()) as Uint8Array).length > 4_096 ? HANGS_UP() : fetch(path, request)
  await phone.sync()
  expect(phone.goals()).toContain('clear')
  expect(await readOutboxAfter(phone.disk, 0)).toMatchObject([{ refused: 'way' }])
})

test('a lost network teaches nothing of the way: no op is told, and all arrive in one request once it is back', async () => {
  const [phone] = await twoDevices()
  const first = await phone.log('noisy')
  for (let entry = 1; entry < 60; entry += 1) await phone.replica.write(editOf(first, entry))
  // What was sent breaks off, and nothing passes after it either.
  for (let round = 0; round < 20; round += 1) {
    let pushed = false
    phone.link = (path, request) => {
      pushed ||= (path as string).endsWith('/sync')
      return pushed ? HANGS_UP() : fetch(path, request)
    }
    await expect(phone.sync()).rejects.toThrow('no answer')
  }
  expect(await countWaiting(phone)).toBe(60)
  let requests = 0
  phone.link = (path, request) => {
    requests += Number((path as string).endsWith('/sync'))
    return fetch(path, request)
  }
  await phone.sync()
  expect(await readOutboxAfter(phone.disk, 0)).toEqual([])
  expect(requests).toBe(1)
})

const countWaiting = async (device: TestDevice) =>
  (await readOutboxAfter(device.disk, 0)).filter((row) => !row.refused).length
