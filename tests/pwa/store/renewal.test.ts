import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import type { Id } from '../../../pwa/src/core/log/id.ts'
import { keepPiece, listPages, readEmptied, readFront } from '../../../pwa/src/store/checkpoint.ts'
import { listGenerations, openCurrent } from '../../../pwa/src/store/database.ts'
import { Disk } from '../../../pwa/src/store/disk.ts'
import { deleteMeta, readMeta, writeMeta } from '../../../pwa/src/store/meta.ts'
import { addToOutbox, emptyBodies, readOpsAfter } from '../../../pwa/src/store/ops.ts'
import { isWorn, renew } from '../../../pwa/src/store/renewal.ts'
import type { OpRow, PlacedOp } from '../../../pwa/src/store/rows.ts'
import { randomId } from '../../../pwa/src/vault/vault.ts'
import { installLocks } from '../locks.ts'

installLocks()

const KEY = '0'.repeat(32)
const open = new Set<Disk>()

afterEach(() => {
  for (const disk of open) disk.close()
  open.clear()
})

function openDisk(name: string): Disk {
  const disk = new Disk(name)
  open.add(disk)
  return disk
}

/** One thing that a tab does. */
type Deed =
  | { readonly kind: 'write'; readonly id: Id }
  | { readonly kind: 'erase'; readonly which: number }
  | { readonly kind: 'page' | 'front' | 'vault' }

async function act(disk: Disk, deed: Deed, written: readonly Id[]): Promise<void> {
  if (deed.kind === 'write') {
    const op: OpRow = { id: deed.id, key: KEY, body: new Uint8Array([1, 2, 3]), erases: [] }
    await disk.write((transaction) => addToOutbox(transaction, op))
  } else if (deed.kind === 'erase') await emptyBodies(disk, written.slice(deed.which).slice(0, 1))
  else if (deed.kind === 'vault') await writeMeta(disk, 'vault', { secret: written.length })
  else {
    const to = (await readOpsAfter(disk, 0)).length
    const from = (await listPages(disk)).at(-1)?.[1] ?? 0
    const piece = { from, to, account: KEY, key: KEY, body: new Uint8Array([to]) }
    if (deed.kind === 'front' || from < to)
      await keepPiece(disk, piece as never, await readEmptied(disk), deed.kind)
  }
}

interface Kept {
  readonly ops: readonly PlacedOp[]
  readonly rest: readonly unknown[]
}

async function readAll(disk: Disk): Promise<Kept> {
  const outbox = await disk.read((database) => database.getAll('outbox'))
  const rest = [outbox, await readMeta(disk, 'vault'), await readEmptied(disk), await listPages(disk)]
  return { ops: await readOpsAfter(disk, 0), rest: [...rest, await readFront(disk)] }
}

const DEED = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ kind: 'write' } as const) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('erase' as const), which: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'page' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'front' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'vault' } as const) },
)

const noPause = () => Promise.resolve()

class Killed extends Error {}

test('whatever two tabs do while everything is carried over, and wherever that is cut off: nothing is lost, nothing twice', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(DEED, { maxLength: 10 }),
      fc.array(fc.record({ tab: fc.nat(1), deed: DEED, atOnce: fc.boolean() }), { maxLength: 12 }),
      fc.nat(8),
      async (before, during, cut) => {
        const name = randomId()
        const tabs = [openDisk(name), openDisk(name)] as const
        const plain = openDisk(randomId())
        const written: Id[] = []
        const both = async (tab: Disk, deed: (typeof before)[number]): Promise<void> => {
          const made: Deed = deed.kind === 'write' ? { kind: 'write', id: randomId() } : deed
          const known = [...written]
          if (made.kind === 'write') written.push(made.id)
          await act(plain, made, known)
          await act(tab, made, known)
        }
        for (const deed of before) await both(tabs[0], deed)

        const todo = [...during]
        let doing = Promise.resolve()
        let pauses = 0
        const pause = async (): Promise<void> => {
          pauses += 1
          if (pauses === cut) throw new Killed()
          const next = todo.shift()
          if (!next) return
          // In time order; some go on while the carrying over does.
          doing = doing.then(() => both(tabs[next.tab as 0 | 1], next.deed))
          if (!next.atOnce) await doing
        }
        const carryOver = () =>
          renew(name, pause, () => tabs[0].move()).catch((error: unknown) => {
            if (!(error instanceof Killed)) throw error
          })
        await carryOver()
        await carryOver()
        await doing
        for (const { tab, deed } of todo.splice(0)) await both(tabs[tab as 0 | 1], deed)
        await carryOver()
        await carryOver()

        const expected = await readAll(plain)
        for (const tab of [...tabs, openDisk(name)]) expect(await readAll(tab)).toEqual(expected)
        expect(await isWorn(name)).toBe(false)
        expect(await listGenerations(name)).toHaveLength(1)
        for (const disk of open) disk.close()
        open.clear()
      },
    ),
    { numRuns: 250 },
  )
})

test('nothing is copied where nothing was taken away', async () => {
  const name = randomId()
  const disk = openDisk(name)
  await act(disk, { kind: 'write', id: randomId() }, [])
  expect(await isWorn(name)).toBe(false)
  await renew(name, noPause, () => undefined)
  expect(await listGenerations(name)).toEqual([0])
})

test('keys that others were put in place of, or that were given up, are taken for what must go from the files', async () => {
  const disk = openDisk(randomId())
  await writeMeta(disk, 'vault', 'keys')
  await disk.write((transaction) => deleteMeta(transaction, 'rotation'))
  expect(await isWorn(disk.name)).toBe(false)
  await writeMeta(disk, 'vault', 'other keys')
  expect(await isWorn(disk.name)).toBe(true)

  const other = openDisk(randomId())
  await writeMeta(other, 'rotation', 'keys')
  await other.write((transaction) => deleteMeta(transaction, 'rotation'))
  expect(await isWorn(other.name)).toBe(true)
})

test('the old database is deleted, and what was erased stands in no other', async () => {
  const name = randomId()
  const disk = openDisk(name)
  const ids = Array.from({ length: 600 }, () => randomId())
  for (const id of ids) await act(disk, { kind: 'write', id }, [])
  await emptyBodies(disk, [ids[3]!])
  expect(await isWorn(name)).toBe(true)
  await renew(name, noPause, () => disk.move())
  expect(await listGenerations(name)).toEqual([1])
  const ops = await readOpsAfter(disk, 0)
  expect(ops.map(({ id }) => id)).toEqual(ids)
  expect(ops.filter(({ body }) => body === null).map(({ id }) => id)).toEqual([ids[3]])
})

test('a tab that was turned away writes into the database that counts', async () => {
  const name = randomId()
  const [first, second] = [openDisk(name), openDisk(name)]
  await act(first, { kind: 'write', id: randomId() }, [])
  await act(second, { kind: 'vault' }, [])
  await act(second, { kind: 'vault' }, [])
  // Cut off just as it began to turn writes away.
  const [database] = await openCurrent(name, () => undefined)
  await database.put('meta', true, 'left')
  database.close()
  await act(second, { kind: 'write', id: randomId() }, [])
  expect(await readOpsAfter(first, 0)).toHaveLength(2)
})

test('a database that an older version of the app made beside the one that counts is left aside, and deleted', async () => {
  const name = randomId()
  const disk = openDisk(name)
  await act(disk, { kind: 'write', id: randomId() }, [])
  await act(disk, { kind: 'erase', which: 0 }, [(await readOpsAfter(disk, 0))[0]!.id])
  await renew(name, noPause, () => disk.move())
  await new Promise((made) => {
    indexedDB.open(name, 2).onsuccess = ({ target }) => {
      ;(target as IDBOpenDBRequest).result.close()
      made(undefined)
    }
  })
  const next = openDisk(name)
  expect(await readOpsAfter(next, 0)).toHaveLength(1)
  await renew(name, noPause, () => next.move())
  expect(await listGenerations(name)).toEqual([1])
})
