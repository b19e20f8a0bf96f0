import 'fake-indexeddb/auto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countMissing } from '../../../pwa/src/core/log/trust.ts'
import { keepCheckpoint } from '../../../pwa/src/state/engine/keepCheckpoint.ts'
import { readMeta } from '../../../pwa/src/store/meta.ts'
import { Rollback } from '../simulator/rollback.ts'
import { startServer, type RealServer } from '../simulator/server.ts'
import { makeThree, TestDevice } from './harness.ts'

/* 24: the server holds back the newest ops, or goes back to an old state of the log, for one device alone. */

let server: RealServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

const missing = ({ replica }: TestDevice) => countMissing(replica.fold, replica.setAside.size)

/** Of three ops of the first device the third one is shown one; the second one has them all. */
async function rolledBack() {
  const [phone, desktop, tablet] = await makeThree(server.url)
  for (const goal of ['clear', 'noisy', 'grating'] as const) await phone.log(goal)
  await phone.sync()
  tablet.link = new Rollback(2).answer
  for (const device of [tablet, desktop]) await device.sync()
  return [phone, desktop, tablet] as const
}

test('an old state alone cannot be told from a new one', async () => {
  const [, , tablet] = await rolledBack()
  expect([tablet.goals(), missing(tablet)]).toEqual([['clear'], 0])
})

test('once an op comes whose author knows of the others they are missed, until they come', async () => {
  const [, desktop, tablet] = await rolledBack()
  await desktop.log('clear')
  for (const device of [desktop, tablet]) await device.sync()
  expect([tablet.goals(), missing(tablet)]).toEqual([['clear', 'clear'], 2])
  tablet.link = fetch
  await tablet.sync()
  expect([tablet.goals().toSorted(), missing(tablet)]).toEqual([['clear', 'clear', 'grating', 'noisy'], 0])
})

test('they are missed after a start, from the checkpoint too', async () => {
  const [, desktop, tablet] = await rolledBack()
  await desktop.log('clear')
  for (const device of [desktop, tablet]) await device.sync()
  expect(missing(await restart(tablet))).toBe(2)
  await keepCheckpoint(tablet.disk, tablet.replica, Date.now(), 1)
  expect(missing(await restart(tablet))).toBe(2)
})

test('they are missed although the op was erased that told of them, here or elsewhere', async () => {
  const [phone, desktop, tablet] = await rolledBack()
  const record = await desktop.log('clear')
  for (const device of [desktop, tablet]) await device.sync()
  await tablet.erase(record)
  await tablet.sync()
  expect(missing(await restart(tablet))).toBe(2)
  await phone.sync()
  expect([missing(phone), missing(desktop)]).toEqual([0, 0])
})

test('ops that were erased are not missed, although others knew of them', async () => {
  const [, desktop, tablet] = await rolledBack()
  const [, noisy, grating] = [...desktop.replica.fold.records.checkin.keys()]
  await desktop.log('clear')
  for (const record of [noisy!, grating!]) await desktop.erase(record)
  for (const device of [desktop, tablet]) await device.sync()
  expect([tablet.goals(), missing(tablet)]).toEqual([['clear', 'clear'], 0])
})

test('a device put back from a backup hears from another how much it had written, and takes a new id', async () => {
  const [phone, desktop] = await makeThree(server.url)
  await phone.log('clear')
  await phone.sync()
  const back = await phone.clone()
  for (const goal of ['noisy', 'grating'] as const) await phone.log(goal)
  await phone.sync()
  back.link = new Rollback(2).answer
  for (const device of [back, desktop]) await device.sync()
  await desktop.log('clear')
  for (const device of [desktop, back]) await device.sync()
  const { device: old } = (await readMeta(back.disk, 'author'))!
  expect(missing(back)).toBe(2)
  await back.replica.leaveClonedId()
  expect((await readMeta(back.disk, 'author'))!.device === old).toBe(false)
  await back.log('noisy')
  back.link = fetch
  for (const device of [back, desktop]) await device.sync()
  expect([missing(back), missing(desktop)]).toEqual([0, 0])
  expect(back.goals().toSorted()).toEqual(['clear', 'clear', 'grating', 'noisy', 'noisy'])
})

async function restart({ name }: TestDevice): Promise<TestDevice> {
  const again = new TestDevice(server.url, name)
  await again.replica.catchUp()
  return again
}
