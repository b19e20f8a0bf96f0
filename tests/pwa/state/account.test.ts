import 'fake-indexeddb/auto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { planErasure, recordsOfPatient } from '../../../pwa/src/core/log/erasure.ts'
import { emptyFold, type FoldedRecord } from '../../../pwa/src/core/log/fold.ts'
import { eraseAccount, makeAccount } from '../../../pwa/src/state/features/account.ts'
import { prepareRotation, rotateKeys } from '../../../pwa/src/state/features/rotation.ts'
import { readOutboxAfter } from '../../../pwa/src/store/exchange.ts'
import { readMeta } from '../../../pwa/src/store/meta.ts'
import { readOpsAfter } from '../../../pwa/src/store/ops.ts'
import { randomId } from '../../../pwa/src/vault/vault.ts'
import type { SimulatedDevice } from '../simulator/device.ts'
import { startServer, type RealServer } from '../simulator/server.ts'
import { entriesOf, keyOf, logEntry, losing, makeDevices, opens, syncOrLock } from './support.ts'

let server: RealServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

describe('what an erasure lists', () => {
  test.each([
    [0, []],
    [1, [1]],
    [999, [999]],
    [1_000, [1_000]],
    [1_001, [1_000, 1]],
    [2_500, [1_000, 1_000, 500]],
  ])('%i ops', (count, sizes) => {
    const plan = planErasure([recordOf(count)])
    expect(plan.map(({ erases }) => erases.length)).toEqual(sizes)
    expect(new Set(plan.flatMap(({ erases }) => erases)).size).toBe(count)
    const lost = plan.flatMap(({ action }) => (action.type === 'erase' ? action.lost.map(([, n]) => n) : []))
    expect(lost.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index + 1))
  })

  test('each op names the records it is about, once', () => {
    const [small, large] = [recordOf(400), recordOf(900)]
    expect(planErasure([small, large]).map(({ action }) => action)).toMatchObject([
      { records: [small.id, large.id] },
      { records: [large.id] },
    ])
  })
})

/** A record of so many ops of one device. */
function recordOf(count: number): FoldedRecord {
  const stamp = { ms: 1, counter: 0, device: randomId() }
  const id = randomId()
  const content = { type: 'set', stamp, kind: 'checkin', record: id, set: {} } as const
  const ops = Array.from({ length: count }, (_, index) => [randomId(), { ...content, n: index + 1 }] as const)
  return { id, kind: 'checkin', fields: new Map(), ops: new Map(ops) }
}

async function addPatient({ replica }: SimulatedDevice): Promise<string> {
  const record = randomId()
  await replica.write({ type: 'set', kind: 'patient', record, set: { code: 'Wrzos' } })
  return record
}

test('a patient goes with everything, on every device, and no body of theirs is left on a disk', async () => {
  const [[phone, desktop]] = await makeDevices(server.url, 2)
  const [doomed, other] = [await addPatient(phone!), await addPatient(phone!)]
  const entries = [await logEntry(phone!, doomed), await logEntry(phone!, doomed)]
  const kept = await logEntry(phone!, other)
  const edit = { type: 'set', kind: 'checkin', record: entries[0]!, set: { bond: 'clear' } } as const
  await phone!.replica.write(edit)
  await phone!.sync()
  await desktop!.sync()

  const records = recordsOfPatient(desktop!.replica.fold, doomed)
  expect(records.at(-1)!.id).toBe(doomed)
  const plan = planErasure(records)
  for (const { action, erases } of plan) await desktop!.replica.write(action, erases)
  await desktop!.sync()
  await phone!.sync()

  const gone = new Set(plan.flatMap(({ erases }) => erases))
  expect(gone.size).toBe(4)
  for (const device of [phone!, desktop!]) {
    expect(entriesOf(device)).toEqual([kept])
    expect([...device.replica.fold.records.patient.keys()]).toEqual([other])
    const rows = await readOpsAfter(device.disk, 0)
    expect(rows.filter((row) => gone.has(row.id)).map((row) => row.body)).toEqual([null, null, null, null])
    expect(await readOutboxAfter(device.disk, 0)).toEqual([])
  }
})

test('an entry made elsewhere about a patient who is erased meanwhile is erased too, on every device', async () => {
  const [[phone, desktop]] = await makeDevices(server.url, 2)
  const doomed = await addPatient(phone!)
  await phone!.sync()
  await desktop!.sync()
  await logEntry(phone!, doomed)
  const plan = planErasure(recordsOfPatient(desktop!.replica.fold, doomed))
  for (const { action, erases } of plan) await desktop!.replica.write(action, erases)
  for (const device of [desktop!, phone!, desktop!, phone!]) await device.sync()
  for (const device of [phone!, desktop!]) {
    expect(entriesOf(device)).toEqual([])
    const live = (await readOpsAfter(device.disk, 0)).filter((row) => row.body !== null)
    expect(live.every((row) => row.erases.length > 0)).toBe(true)
  }
})

test('a patient of whom nothing is known has nothing to erase', () => {
  expect(recordsOfPatient(emptyFold(), randomId())).toEqual([])
})

describe('the whole account', () => {
  test('is gone from the server; what lies here stays, and can become an account again', async () => {
    const [[phone, desktop], key] = await makeDevices(server.url, 2)
    const entry = await logEntry(phone!)
    await phone!.sync()
    await desktop!.sync()
    await eraseAccount(phone!.disk, phone!.api, null)
    expect(await opens(server.url, key)).toBe(false)
    expect(await readMeta(phone!.disk, 'enrolment')).toBeUndefined()
    expect(await syncOrLock(desktop!)).toBe('token_unknown')
    expect(entriesOf(desktop!)).toEqual([entry])

    await makeAccount(phone!.disk, phone!.api, null, true)
    expect(await syncOrLock(phone!)).toBe('active')
    expect(entriesOf(phone!)).toEqual([entry])
    expect(await readOutboxAfter(phone!.disk, 0)).toEqual([])
    expect(await keyOf(phone!)).toBe(key)
  })

  test('is gone although the answer was lost: asking again ends it', async () => {
    const [[phone]] = await makeDevices(server.url, 1)
    await expect(eraseAccount(phone!.disk, losing(server.url, '/account', 'answer'), null)).rejects.toThrow(
      'no answer',
    )
    expect((await readMeta(phone!.disk, 'enrolment'))!.state).toBe('active')
    await eraseAccount(phone!.disk, phone!.api, null)
    expect(await readMeta(phone!.disk, 'enrolment')).toBeUndefined()
  })

  test('is not taken for gone where only its key was changed elsewhere', async () => {
    const [[phone, desktop]] = await makeDevices(server.url, 2)
    await rotateKeys(desktop!.disk, desktop!.api, await prepareRotation(desktop!.disk, desktop!.api, null))
    await expect(eraseAccount(phone!.disk, phone!.api, null)).rejects.toThrow('login_failed')
    expect(await readMeta(phone!.disk, 'enrolment')).toBeDefined()
  })
})
