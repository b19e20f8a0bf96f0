import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { expect, test, vi } from 'vitest'
import type { Fold } from '../../../../pwa/src/core/log/fold.ts'
import { openFront, openPage } from '../../../../pwa/src/state/engine/checkpoint.ts'
import { ensureVault } from '../../../../pwa/src/state/engine/device.ts'
import { keepCheckpoint } from '../../../../pwa/src/state/engine/keepCheckpoint.ts'
import { Replica } from '../../../../pwa/src/state/engine/replica.ts'
import { listPages, readFront } from '../../../../pwa/src/store/checkpoint.ts'
import { Disk } from '../../../../pwa/src/store/disk.ts'
import type { Piece } from '../../../../pwa/src/store/rows.ts'
import { randomId } from '../../../../pwa/src/vault/vault.ts'

const NOW = Date.UTC(2026, 8, 1)
const WEEK = 7 * 86_400_000
const PAGE = 10

test('a start opens the front and the pages, not each op again', async () => {
  const { disk } = await written(95)
  const opened = vi.spyOn(crypto.subtle, 'decrypt')
  const again = new Replica(disk)
  await again.open()
  expect(opened).toHaveBeenCalledTimes(1)
  await again.catchUp()
  // Nine full pages; the front holds the five ops after them.
  expect(opened).toHaveBeenCalledTimes(1 + 9)
  opened.mockRestore()
  expect(again.fold.applied.size).toBe(95)
})

test('what was written after the checkpoint is opened one by one, before any tap', async () => {
  const { disk, replica } = await written(30)
  const later = await log(replica, NOW)
  const again = new Replica(disk)
  await again.open()
  expect(again.fold.records.checkin.has(later)).toBe(true)
})

test('the front brings what Now needs: patients, the last weeks, and what is open however old it is', async () => {
  const disk = new Disk(randomId())
  const replica = new Replica(disk, () => NOW)
  const patient = await write(replica, 'patient', { code: 'Strumień' })
  const old = await write(replica, 'summary', { at: NOW - 30 * WEEK, patient, opening: 'sen' })
  const contract = await write(replica, 'contract', { at: NOW - 40 * WEEK, patient, goal: 'granice' })
  const loose = await write(replica, 'checkin', { at: NOW - 50 * WEEK, goal: 'noisy' })
  const item = await write(replica, 'supervision', { at: NOW - 60 * WEEK, text: 'tempo' })
  const repair = await write(replica, 'repair', { at: NOW - 60 * WEEK, patient })
  await write(replica, 'repair', { at: NOW - 61 * WEEK, patient, closedAt: NOW - 60 * WEEK })
  const past = await write(replica, 'checkin', { at: NOW - 9 * WEEK, patient, goal: 'clear' })
  const recent = await write(replica, 'checkin', { at: NOW - 7 * WEEK, patient, goal: 'clear' })
  for (let count = 0; count < 40; count += 1) await log(replica, NOW - 20 * WEEK, patient)
  await keepCheckpoint(disk, replica, NOW, PAGE)

  const front = new Replica(disk)
  await front.open()
  const { records } = front.fold
  expect([...records.patient.keys()]).toEqual([patient])
  expect(records.summary.has(old)).toBe(true)
  expect(records.contract.has(contract)).toBe(true)
  expect([...records.supervision.keys()]).toEqual([item])
  expect([...records.repair.keys()]).toEqual([repair])
  expect([loose, recent, past].map((id) => records.checkin.has(id))).toEqual([true, true, false])
  expect(front.fold.clock).toEqual(replica.fold.clock)
})

test.each<[string, (piece: Piece) => Piece]>([
  [
    'altered',
    ({ sealed, ...rest }) => ({ ...rest, sealed: sealed.map((byte, at) => byte ^ (at === 40 ? 1 : 0)) }),
  ],
  ['cut short', ({ sealed, ...rest }) => ({ ...rest, sealed: sealed.slice(0, 20) })],
  ['of another account', (piece) => ({ ...piece, account: randomId() })],
  ['moved from another place', (piece) => ({ ...piece, from: piece.from + 1, to: piece.to + 1 })],
  ['sealed under an unknown key', (piece) => ({ ...piece, key: randomId() })],
])('pieces that are %s cost time and nothing else', async (_, damage) => {
  const { disk, replica } = await written(35)
  await disk.write(async (transaction) => {
    const store = transaction.objectStore('checkpoint')
    for (const key of await store.getAllKeys()) await store.put(damage((await store.get(key))!), key)
  })
  const again = new Replica(disk)
  await again.catchUp()
  expect(again.fold).toEqual(replica.fold)
  await keepCheckpoint(disk, again, NOW, PAGE)
})

test('once an erasure is done, nothing in the checkpoint holds what was erased', async () => {
  const { disk, replica } = await written(35)
  const [record] = replica.fold.records.checkin.values()
  const ops = [...record!.ops]
  const lost = ops.map(([, { stamp, n }]) => [stamp.device, n] as const)
  await replica.write({ type: 'erase', records: [record!.id], lost }, [...record!.ops.keys()])
  expect((await everyOpIn(disk)).includes(ops[0]![0])).toBe(false)
  expect(await readFront(disk)).toBeUndefined()
  await keepCheckpoint(disk, replica, NOW, PAGE)
  const held = await everyOpIn(disk)
  expect(held.includes(ops[0]![0])).toBe(false)
  expect(new Set(held).size).toBe(35)
  const again = new Replica(disk)
  await again.catchUp()
  expect(again.fold.records).toEqual(replica.fold.records)
})

test('a checkpoint gathered before another tab erased something is not kept', async () => {
  const { disk, replica } = await written(35)
  const other = new Replica(disk)
  await other.catchUp()
  await disk.write((transaction) => transaction.objectStore('checkpoint').clear())
  const [record] = other.fold.records.checkin.values()
  const erases = [...record!.ops.keys()]
  // The erasure comes between gathering and keeping: at the first piece to be sealed.
  const seal = crypto.subtle.encrypt.bind(crypto.subtle)
  const spied = vi.spyOn(crypto.subtle, 'encrypt').mockImplementationOnce(async (...how) => {
    await other.write({ type: 'erase', records: [record!.id], lost: [] }, erases)
    return seal(...how)
  })
  await keepCheckpoint(disk, replica, NOW, PAGE)
  spied.mockRestore()
  expect((await everyOpIn(disk)).includes(erases[0]!)).toBe(false)
})

test('a store made by the version before is opened whole, and checkpointed', async () => {
  const { disk, replica } = await written(25)
  const name = randomId()
  await copyAsVersion1(disk, name)
  const old = new Disk(name)
  const again = new Replica(old)
  await again.catchUp()
  expect(again.fold).toEqual(replica.fold)
  await keepCheckpoint(old, again, NOW, PAGE)
  expect(await listPages(old)).toHaveLength(2)
  old.close()
})

test('while the rest is still being opened, a tap is written at once and nothing is lost', async () => {
  const { disk, replica } = await written(95)
  const again = new Replica(disk)
  await again.open()
  const whole = again.catchUp()
  const tapped = await log(again, NOW)
  expect(again.fold.applied.size).toBeLessThan(95)
  expect(again.journal.entries.get(tapped)).toBeDefined()
  await whole
  await replica.catchUp()
  expect(again.fold).toEqual(replica.fold)
})

test('what did not open is tried again at each start, and is in no page', async () => {
  const { disk, replica } = await written(25)
  await disk.write(async (transaction) => {
    const store = transaction.objectStore('checkpoint')
    await store.clear()
    const row = (await transaction.objectStore('ops').get(3))!
    await transaction.objectStore('ops').put({ ...row, body: row.body!.map((byte) => byte ^ 1) })
  })
  const id = [...replica.fold.applied.keys()][2]!
  for (let start = 0; start < 2; start += 1) {
    const again = new Replica(disk)
    await again.catchUp()
    expect([...again.setAside]).toEqual([[id, 'unopened']])
    await keepCheckpoint(disk, again, NOW, PAGE)
    expect((await everyOpIn(disk)).includes(id)).toBe(false)
  }
})

/** A device on which so many check-ins of the last year were logged, with a checkpoint. */
async function written(count: number) {
  const disk = new Disk(randomId())
  const replica = new Replica(disk, () => NOW)
  for (let index = 0; index < count; index += 1) await log(replica, NOW - 20 * WEEK)
  await keepCheckpoint(disk, replica, NOW, PAGE)
  return { disk, replica }
}

const log = (replica: Replica, at: number, patient = 'a'.repeat(32)) =>
  write(replica, 'checkin', { at, patient, goal: 'noisy' })

async function write(replica: Replica, kind: keyof Fold['records'], set: Record<string, string | number>) {
  const record = randomId()
  await replica.write({ type: 'set', kind, record, set })
  return record
}

/** The id of every op that any piece of the checkpoint holds. */
async function everyOpIn(disk: Disk): Promise<string[]> {
  const vault = await ensureVault(disk)
  const pages = (await listPages(disk)).map((place) => openPage(disk, vault, place))
  const pieces = await Promise.all([openFront(disk, vault), ...pages])
  return pieces.flatMap((piece) => piece?.ops.map(({ id }) => id) ?? [])
}

/** The same store as the version before would have made it: without a place for a checkpoint. */
async function copyAsVersion1(disk: Disk, name: string): Promise<void> {
  const rows = await disk.read(async (database) => ({
    ops: await database.getAll('ops'),
    outbox: await database.getAll('outbox'),
    vault: await database.get('meta', 'vault'),
    author: await database.get('meta', 'author'),
  }))
  const old = await openDB(name, 1, {
    upgrade(database) {
      const ops = database.createObjectStore('ops', { keyPath: 'position', autoIncrement: true })
      ops.createIndex('id', 'id', { unique: true })
      const outbox = database.createObjectStore('outbox', { keyPath: 'position' })
      outbox.createIndex('id', 'id', { unique: true })
      database.createObjectStore('meta')
    },
  })
  for (const row of rows.ops) await old.put('ops', row)
  for (const row of rows.outbox) await old.put('outbox', row)
  await old.put('meta', rows.vault, 'vault')
  await old.put('meta', rows.author, 'author')
  old.close()
}
