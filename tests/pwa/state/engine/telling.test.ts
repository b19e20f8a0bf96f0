import 'fake-indexeddb/auto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readMeta } from '../../../../pwa/src/store/meta.ts'
import { randomId } from '../../../../pwa/src/vault/vault.ts'
import { startServer, type RealServer } from '../../simulator/server.ts'
import type { SimulatedDevice } from '../../simulator/device.ts'
import { renewAuthor } from '../../../../pwa/src/store/ops.ts'
import { logEntry, makeDevices } from '../support.ts'

let server: RealServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

const authorOf = async ({ disk }: SimulatedDevice) => (await readMeta(disk, 'author'))!

/** What the last op that this device wrote says of others. */
const lastSaid = ({ replica }: SimulatedDevice) => [...replica.fold.applied.values()].at(-1)!.content.seen

test('a tap says what is new of other devices once, also over a start at which little is opened yet', async () => {
  const [[phone, desktop]] = await makeDevices(server.url, 2)
  const { device } = await authorOf(phone!)
  const said: unknown[] = []
  const tap = async () => {
    await logEntry(desktop!)
    said.push(lastSaid(desktop!))
  }
  await tap()
  for (let round = 1; round <= 2; round += 1) {
    await logEntry(phone!)
    for (const one of [phone, desktop]) await one!.sync()
    await tap()
    await desktop!.checkpoint()
    desktop!.disk.close()
    desktop!.start()
    await desktop!.replica.open()
    await tap()
  }
  expect(said).toEqual([undefined, [[device, 1]], undefined, [[device, 2]], undefined])
})

test('an op that erases says all of it again', async () => {
  const [[phone, desktop]] = await makeDevices(server.url, 2)
  await logEntry(phone!)
  for (const one of [phone, desktop]) await one!.sync()
  await logEntry(desktop!)
  await desktop!.replica.write({ type: 'erase', records: [randomId()], lost: [] })
  expect(lastSaid(desktop!)).toEqual([[(await authorOf(phone!)).device, 1]])
})

test('under a new id a device says all of it anew, of what it was before too', async () => {
  const [[phone, desktop]] = await makeDevices(server.url, 2)
  await logEntry(phone!)
  for (const one of [phone, desktop]) await one!.sync()
  await logEntry(desktop!)
  const old = await authorOf(desktop!)
  await renewAuthor(desktop!.disk, old, randomId())
  await logEntry(desktop!)
  const all = new Map([
    [(await authorOf(phone!)).device, 1],
    [old.device, 1],
  ] as const)
  expect(new Map(lastSaid(desktop!))).toEqual(all)
})

test('an author that an older version left tells what is here', async () => {
  const [[phone, desktop]] = await makeDevices(server.url, 2)
  await logEntry(phone!)
  for (const one of [phone, desktop]) await one!.sync()
  const { told: _, ...old } = await authorOf(desktop!)
  await desktop!.disk.write(async (transaction) => {
    await transaction.objectStore('meta').put(old, 'author')
  })
  await desktop!.restart()
  await logEntry(desktop!)
  expect(lastSaid(desktop!)).toEqual([[(await authorOf(phone!)).device, 1]])
})
