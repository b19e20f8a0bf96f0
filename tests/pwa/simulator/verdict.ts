import { expect } from 'vitest'
import type { Fold } from '../../../pwa/src/core/log/fold.ts'
import { Replica } from '../../../pwa/src/state/engine/replica.ts'
import { dropCheckpoint } from '../../../pwa/src/store/checkpoint.ts'
import type { Disk } from '../../../pwa/src/store/disk.ts'
import { readOutboxAfter } from '../../../pwa/src/store/exchange.ts'
import { readMeta } from '../../../pwa/src/store/meta.ts'
import { readOpsAfter } from '../../../pwa/src/store/ops.ts'
import type { SimulatedDevice } from './device.ts'
import type { World } from './world.ts'

/** Once things have calmed down: every saved entry is on every device exactly once, or it was erased by the person. */
export async function judge(world: World): Promise<void> {
  const [first, ...others] = world.devices
  await judgeDevice(world, first!)
  for (const other of others) {
    expect(describeFold(other.replica.fold)).toEqual(describeFold(first!.replica.fold))
    expect(await readMeta(other.disk, 'cursor')).toEqual(await readMeta(first!.disk, 'cursor'))
    expect(await liveOps(other)).toEqual(await liveOps(first!))
    await judgeDevice(world, other)
  }
}

async function judgeDevice(world: World, { disk, replica }: SimulatedDevice): Promise<void> {
  const rows = await readOpsAfter(disk, 0)
  expect(await readOutboxAfter(disk, 0), 'nothing waits').toEqual([])
  expect([...replica.setAside.keys()], 'nothing is set aside').toEqual([])
  expect(new Set(rows.map((row) => row.id)).size, 'no op is doubled').toBe(rows.length)
  for (const row of rows)
    expect(row.body === null).toBe(replica.fold.tombstones.has(row.id) && row.erases.length === 0)
  expect(gapsOf(replica.fold), 'no counter is missing').toEqual([])
  const counters = [...replica.fold.applied.values()].map(
    ({ content }) => `${content.stamp.device} ${content.n}`,
  )
  expect(new Set(counters).size, 'no counter was given twice').toBe(counters.length)
  expect([...replica.fold.late.keys()], 'no late edit is left').toEqual([])
  judgeRecords(world, replica.fold)
  await judgeCheckpoint(disk)
}

/** Opened from the checkpoint or op by op, everything comes out the same, histories and op ids included. */
async function judgeCheckpoint(disk: Disk): Promise<void> {
  const quick = await openAnew(disk)
  await disk.write(dropCheckpoint)
  const slow = await openAnew(disk)
  expect(quick.fold).toEqual(slow.fold)
  expect(quick.journal.entries.all).toEqual(slow.journal.entries.all)
}

async function openAnew(disk: Disk): Promise<Replica> {
  const replica = new Replica(disk)
  await replica.catchUp()
  return replica
}

/** Ops with a body. What was erased before it was ever sent is known to its own device alone. */
async function liveOps({ disk }: SimulatedDevice): Promise<string[]> {
  const rows = await readOpsAfter(disk, 0)
  return rows.flatMap((row) => (row.body === null ? [] : row.id)).toSorted()
}

function judgeRecords({ model }: World, fold: Fold): void {
  const here = fold.records.checkin
  for (const id of here.keys()) expect(model.has(id), 'nothing was invented').toBe(true)
  for (const [id, entry] of model) {
    if (entry.saved && !entry.erasing) expect(here.has(id), `saved entry ${id} is here`).toBe(true)
    if (entry.erased) expect(here.has(id), `erased entry ${id} is gone`).toBe(false)
    for (const [field, written] of here.get(id)?.fields ?? []) {
      if (field !== 'at') expect([...entry.values.get(field)!]).toContain(written[0]!.value)
    }
  }
}

/** Counters that no op accounts for: `device n`. */
function gapsOf(fold: Fold): string[] {
  const seen = new Set<string>()
  const last = new Map<string, number>()
  for (const { content } of fold.applied.values()) {
    const lost = content.type === 'erase' ? content.lost : []
    for (const [device, n] of [[content.stamp.device, content.n] as const, ...lost]) {
      seen.add(`${device} ${n}`)
      last.set(device, Math.max(last.get(device) ?? 0, n))
    }
  }
  return [...last].flatMap(([device, most]) =>
    Array.from({ length: most }, (_, index) => `${device} ${index + 1}`).filter((name) => !seen.has(name)),
  )
}

const describeFold = (fold: Fold) => ({
  records: Object.fromEntries(
    [...fold.records.checkin].map(([id, record]) => [
      id,
      Object.fromEntries([...record.fields].map(([field, written]) => [field, written[0]!.value])),
    ]),
  ),
  erased: [...fold.erased].toSorted(),
})
