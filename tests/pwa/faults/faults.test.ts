import 'fake-indexeddb/auto'
import { decode, encode } from '@msgpack/msgpack'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countForged, countMissing } from '../../../pwa/src/core/log/trust.ts'
import { readOutboxAfter, resetForResync } from '../../../pwa/src/store/exchange.ts'
import { readMeta } from '../../../pwa/src/store/meta.ts'
import { readOpsAfter } from '../../../pwa/src/store/ops.ts'
import { startServer, type RealServer } from '../simulator/server.ts'
import { editOf, makeTwo, TestDevice, type Tamper } from './harness.ts'

let server: RealServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

const twoDevices = () => makeTwo(server.url)

const doubts = async ({ disk, replica }: TestDevice) => ({
  missing: countMissing(replica.fold, replica.setAside.size),
  forged: countForged(replica.fold, (await readMeta(disk, 'claims')) ?? []),
  setAside: replica.setAside.size,
})

const NONE = { missing: 0, forged: 0, setAside: 0 }

test('2: what was written and not sent before the app was killed is pushed at the next start', async () => {
  const [phone, desktop] = await twoDevices()
  await phone.log('noisy')
  const again = new TestDevice(server.url, phone.name)
  await again.replica.catchUp()
  expect(again.goals()).toEqual(['noisy'])
  await again.sync()
  await desktop.sync()
  expect(desktop.goals()).toEqual(['noisy'])
})

test('5: the same id with other bytes is a conflict: the first stands, the other is set aside', async () => {
  const [phone, desktop] = await twoDevices()
  await phone.log('noisy')
  await phone.sync()
  await desktop.log('clear')
  const [mine] = await readOpsAfter(desktop.disk, 0)
  const [theirs] = await readOpsAfter(phone.disk, 0)
  await desktop.disk.write(async (transaction) => {
    await transaction.objectStore('ops').put({ ...mine!, id: theirs!.id })
    await transaction.objectStore('outbox').put({ position: mine!.position, id: theirs!.id })
  })
  await desktop.sync()
  expect(await readOutboxAfter(desktop.disk, 0)).toMatchObject([{ id: theirs!.id, refused: 'conflict' }])
  await phone.sync()
  expect(phone.goals()).toEqual(['noisy'])
})

describe('11: clocks', () => {
  const DECADE = 10 * 365 * 86_400_000

  test.each([-DECADE, DECADE])(
    'an edit made after another one wins, although a clock is off by %i ms',
    async (skew) => {
      const [phone, desktop] = await twoDevices()
      phone.now = () => Date.now() + skew
      const record = await phone.log('noisy')
      await phone.sync()
      await desktop.sync()
      await desktop.log('grating', record)
      await desktop.sync()
      await phone.sync()
      expect([phone.goals(), desktop.goals()]).toEqual([['grating'], ['grating']])
      await phone.log('clear', record)
      await phone.sync()
      await desktop.sync()
      expect([phone.goals(), desktop.goals()]).toEqual([['clear'], ['clear']])
    },
  )
})

test.each([2 ** 60, -1, Number.NaN])(
  '12: an op with the clock %d is set aside, and moves no clock',
  async (ms) => {
    const [phone, desktop] = await twoDevices()
    await phone.writeRaw((content) => ({ ...content, stamp: { ...content.stamp, ms } }))
    await phone.log('noisy')
    await phone.sync()
    await desktop.sync()
    expect(await doubts(desktop)).toEqual({ ...NONE, setAside: 1 })
    expect(desktop.goals()).toEqual(['noisy'])
    expect(desktop.replica.fold.clock.ms).toBeLessThanOrEqual(Date.now())
  },
)

test('18: a full server keeps the outbox waiting, still takes erasures, and gets the rest once there is room', async () => {
  const [phone, desktop] = await twoDevices()
  const doomed = await phone.log('noisy')
  await phone.sync()
  await phone.log('clear')
  await phone.erase(doomed)
  phone.link = fullServer(phone.link)
  expect(await phone.sync()).toMatchObject({ full: true })
  expect(await readOutboxAfter(phone.disk, 0)).toHaveLength(1)
  await desktop.sync()
  expect(desktop.goals()).toEqual([])
  expect(desktop.replica.fold.erased.has(doomed)).toBe(true)
  phone.link = fetch
  expect(await phone.sync()).toMatchObject({ full: false })
  await desktop.sync()
  expect(desktop.goals()).toEqual(['clear'])
})

test('20: an oversized op is refused alone; its neighbours arrive', async () => {
  const [phone, desktop] = await twoDevices()
  for (let entry = 0; entry < 5; entry += 1) await phone.log('noisy')
  await phone.writeRaw(
    (content) => ({ ...content, set: { at: 1, note: 'x'.repeat(70_000) } }) as typeof content,
  )
  for (let entry = 0; entry < 5; entry += 1) await phone.log('clear')
  await phone.sync()
  await desktop.sync()
  expect(await readOutboxAfter(phone.disk, 0)).toMatchObject([{ refused: 'too_large' }])
  expect(desktop.goals()).toHaveLength(10)
})

const flipBit: Tamper = ({ ops }) => {
  ops[1]!.body![40]! ^= 1
}
const swapBodies: Tamper = ({ ops }) => {
  ;[ops[0]!.body, ops[1]!.body] = [ops[1]!.body, ops[0]!.body]
}

test.each([
  ['21: a flipped bit', flipBit, 1],
  ['22: bodies swapped between ids', swapBodies, 2],
])('%s does not open: it is set aside, and the others apply', async (_, tamper, spoilt) => {
  const [phone, desktop] = await twoDevices()
  for (const goal of ['clear', 'noisy', 'grating'] as const) await phone.log(goal)
  await phone.sync()
  desktop.tamper = tamper
  await desktop.sync()
  expect([...desktop.replica.setAside.values()]).toEqual(Array.from({ length: spoilt }, () => 'unopened'))
  expect(desktop.goals()).toHaveLength(3 - spoilt)
})

test('22: ops replayed into another account do not open there', async () => {
  const [phone] = await twoDevices()
  const [stranger, other] = await twoDevices()
  await phone.log('noisy')
  const [op] = await readOpsAfter(phone.disk, 0)
  await stranger.disk.write(async (transaction) => {
    const { position: _, ...row } = op!
    const position = await transaction.objectStore('ops').add(row)
    await transaction.objectStore('outbox').add({ position, id: row.id })
  })
  await stranger.sync()
  await other.sync()
  expect(other.goals()).toEqual([])
  expect((await doubts(other)).setAside).toBe(1)
})

test('24: an op that the server leaves out is missed', async () => {
  const [phone, desktop] = await twoDevices()
  for (const goal of ['clear', 'noisy', 'grating'] as const) await phone.log(goal)
  await phone.sync()
  desktop.tamper = (answer) => {
    answer.ops.splice(1, 1)
    answer.ops.forEach((row, index) => (row.seq = index + 1))
    answer.seq = answer.head = answer.ops.length
  }
  await desktop.sync()
  expect(await doubts(desktop)).toEqual({ ...NONE, missing: 1 })
})

test('24: a forged tombstone is not believed: the entry stays, and the person is told', async () => {
  const [phone] = await twoDevices()
  await phone.log('noisy')
  await phone.sync()
  phone.tamper = ({ ops }) => {
    for (const row of ops) row.body = null
  }
  await resetForResync(phone.disk)
  await phone.sync()
  expect(phone.goals()).toEqual(['noisy'])
  expect(await doubts(phone)).toEqual({ ...NONE, forged: 1 })
  const again = new TestDevice(server.url, phone.name)
  await again.replica.catchUp()
  expect(again.goals()).toEqual(['noisy'])
})

test('25: what one device erases while another edits it offline is erased everywhere', async () => {
  const [phone, desktop] = await twoDevices()
  const record = await phone.log('noisy')
  await phone.sync()
  await desktop.sync()
  await desktop.erase(record)
  await desktop.sync()
  await phone.log('grating', record)
  for (const device of [phone, desktop, phone, desktop]) await device.sync()
  for (const device of [phone, desktop]) {
    expect(device.goals()).toEqual([])
    expect(await doubts(device)).toEqual(NONE)
    const live = (await readOpsAfter(device.disk, 0)).filter((op) => op.body !== null)
    expect(live.every((op) => op.erases.length > 0)).toBe(true)
  }
})

test('26: a device that was away while others erased: its entries arrive, erased ones do not come back', async () => {
  const [away, desktop] = await twoDevices()
  const doomed = await away.log('noisy')
  await away.sync()
  await desktop.sync()
  await away.log('grating')
  await desktop.erase(doomed)
  await desktop.sync()
  await resetForResync(away.disk)
  for (const device of [away, desktop, away]) await device.sync()
  expect([away.goals(), desktop.goals()]).toEqual([['grating'], ['grating']])
  expect(await doubts(away)).toEqual(NONE)
})

test('30: ops of a kind from a newer app are kept, and shown once this version knows them', async () => {
  const [phone, desktop] = await twoDevices()
  await phone.writeRaw(() => encode({ v: 1, kind: 'horoscope' }))
  await phone.log('noisy')
  await phone.sync()
  await desktop.sync()
  expect([...desktop.replica.setAside.values()]).toEqual(['unread'])
  expect(desktop.goals()).toEqual(['noisy'])
  expect(await readOpsAfter(desktop.disk, 0)).toHaveLength(2)
})

test('31: of two devices with one id, as after restoring a backup of a device, one takes a new id; nothing is lost', async () => {
  const [phone, desktop] = await twoDevices()
  await phone.log('noisy')
  await phone.sync()
  const clone = await phone.clone()
  await phone.log('clear')
  await clone.log('grating')
  for (const device of [phone, clone, phone]) {
    await device.sync()
    await device.replica.leaveClonedId()
  }
  const ids = await Promise.all(
    [phone, clone].map(async ({ disk }) => (await readMeta(disk, 'author'))!.device),
  )
  expect(new Set(ids).size).toBe(2)
  await clone.log('clear')
  for (const device of [clone, phone, desktop]) await device.sync()
  expect(desktop.goals().toSorted()).toEqual(['clear', 'clear', 'grating', 'noisy'])
  expect(phone.goals().toSorted()).toEqual(desktop.goals().toSorted())
})

test('32: 5,000 queued entries over a link that fails one request in ten all arrive, chunk by chunk', async () => {
  const [phone, desktop] = await twoDevices()
  const first = await phone.log('noisy')
  for (let entry = 1; entry < 5_000; entry += 1) await phone.replica.write(editOf(first, entry))
  let requests = 0
  phone.link = async (path, request) => {
    requests += 1
    waiting.push((await readOutboxAfter(phone.disk, 0)).length)
    return requests % 10 === 0 ? Promise.reject(new TypeError('lost')) : fetch(path, request)
  }
  const waiting: number[] = []
  let rounds = 0
  while ((await readOutboxAfter(phone.disk, 0)).length > 0) {
    await phone.sync().catch(() => undefined)
    rounds += 1
  }
  expect(requests, 'some requests failed').toBeGreaterThan(10)
  expect(rounds, 'one that fails by chance does not end the round').toBe(1)
  expect(
    waiting.toSorted((a, b) => b - a),
    'what was sent stays sent',
  ).toEqual(waiting)
  await desktop.sync()
  expect(await readOpsAfter(desktop.disk, 0)).toHaveLength(5_000)
  expect(await doubts(desktop)).toEqual(NONE)
}, 120_000)

/** Passes on what erases, and answers `quota` to every other pushed op. */
const fullServer =
  (link: typeof fetch): typeof fetch =>
  async (path, request) => {
    if (!(path as string).endsWith('/sync')) return link(path, request)
    const asked = decode(request!.body as Uint8Array) as { push: { erases: unknown[] }[] }
    const push = asked.push.filter((op) => op.erases.length > 0)
    const answer = await link(path, { ...request!, body: encode({ ...asked, push }) })
    const told = decode(await answer.arrayBuffer()) as { results: string[] }
    const results = asked.push.map((op) => (op.erases.length > 0 ? told.results.shift()! : 'quota'))
    return new Response(encode({ ...told, results }))
  }
