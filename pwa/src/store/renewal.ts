/*
 * How everything kept here is carried over into a fresh database, so that what was taken away goes from the browser's
 * files with the old one. Entering goes on meanwhile; only at the end, while the last rows go over, a write waits.
 *
 *   - `left` in the old one turns every write away, before the last rows are read; `filling` goes from the fresh one in
 *     the transaction that brings them. So nothing is ever written to one that does not count.
 *   - Cut off before that, the old one counts, and the fresh one is filled further another time, unless something was
 *     taken away since: what had gone over may hold it.
 *   - Who is turned away takes the lock, and so waits until it is settled which one counts.
 */

import { deleteDB, openDB } from 'idb'
import { FRONT, PAGES } from './checkpoint.ts'
import {
  alone,
  listGenerations,
  lockOf,
  nameOf,
  openCurrent,
  openGeneration,
  STORES,
  type Database,
} from './database.ts'
import type { Disk } from './disk.ts'

/** So many rows take no longer than a frame. */
const ROWS = 250

/** Whether something that was taken away may still lie in the browser's files. */
export async function isWorn(name: string): Promise<boolean> {
  if ((await listGenerations(name)).length > 1) return true
  const [database] = await openCurrent(name, () => undefined)
  const worn = (await database.get('meta', 'worn')) === true
  database.close()
  return worn
}

/**
 * Carries everything over, where something was taken away, and deletes the old database. `moved` is told as soon as
 * another one may count. `pause` is awaited between any two steps; throws what it throws, and whatever happens goes on
 * another time where it stopped.
 */
export async function renew(name: string, pause: () => Promise<void>, moved: () => void): Promise<void> {
  await alone(lockOf(name), async () => {
    const [old, generation] = await openCurrent(name, () => undefined)
    let fresh: Database | undefined
    try {
      if ((await old.get('meta', 'worn')) !== true) return
      fresh = await beginFresh(
        name,
        generation + 1,
        ((await old.get('meta', 'emptied')) as number | undefined) ?? 0,
      )
      await carryRows(old, fresh, pause)
      if (await leave(old, fresh)) await carryRest(old, fresh)
    } finally {
      old.close()
      fresh?.close()
      moved()
    }
  })
  await pause()
  await deleteOthers(name)
}

/**
 * Deletes everything that is kept here, from the browser's files too, once nothing is being carried over. Other tabs let
 * go of it when the browser asks them. After that the page must begin anew.
 */
export async function removeAll(disk: Disk): Promise<void> {
  const removing = alone(lockOf(disk.name), async () =>
    deleteFromFiles(disk.name, await listGenerations(disk.name)),
  )
  disk.endWith(removing)
  await removing
}

/** Deletes all but the one that counts. */
const deleteOthers = (name: string): Promise<void> =>
  alone(lockOf(name), async () => {
    const [database, current] = await openCurrent(name, () => undefined)
    database.close()
    const others = (await listGenerations(name)).filter((generation) => generation !== current)
    if (others.length > 0) await deleteFromFiles(name, others)
  })

/** The database to fill: one that was begun when just as much had been taken away, or a new one. */
async function beginFresh(name: string, generation: number, filling: number): Promise<Database> {
  const open = () => openGeneration(name, generation, () => undefined, { filling })
  const begun = await open()
  if ((await begun.get('meta', 'filling')) === filling) return begun
  begun.close()
  await deleteFromFiles(name, [generation])
  return open()
}

/** Carries over what never changes, but for being taken away: ops, and the pages of the checkpoint. */
async function carryRows(old: Database, fresh: Database, pause: () => Promise<void>): Promise<void> {
  for (;;) {
    await pause()
    const ops = await old.getAll('ops', await afterLast(fresh), ROWS)
    if (ops.length === 0) break
    const writing = fresh.transaction('ops', 'readwrite', { durability: 'relaxed' })
    await Promise.all([...ops.map((op) => writing.store.add(op)), writing.done])
  }
  for (const place of await missingPages(old, fresh)) {
    await pause()
    const page = await old.get('checkpoint', place)
    if (page) await fresh.put('checkpoint', page, place)
  }
}

/** Turns every write away from now on; unless something was taken away since the filling was begun: then answers false. */
async function leave(old: Database, fresh: Database): Promise<boolean> {
  const filling = await fresh.get('meta', 'filling')
  const leaving = old.transaction('meta', 'readwrite')
  const isSame = ((await leaving.store.get('emptied')) ?? 0) === filling
  if (isSame) await leaving.store.put(true, 'left')
  await leaving.done
  return isSame
}

/** Carries over all the rest in one transaction. With its end the fresh database counts. */
async function carryRest(old: Database, fresh: Database): Promise<void> {
  const places = [...(await missingPages(old, fresh)), FRONT]
  const [ops, outbox, names, values, pieces] = await Promise.all([
    old.getAll('ops', await afterLast(fresh)),
    old.getAll('outbox'),
    old.getAllKeys('meta'),
    old.getAll('meta'),
    Promise.all(places.map((place) => old.get('checkpoint', place))),
  ])
  const writing = fresh.transaction(STORES, 'readwrite', { durability: 'strict' })
  const meta = writing.objectStore('meta')
  const checkpoint = writing.objectStore('checkpoint')
  await Promise.all([
    ...ops.map((op) => writing.objectStore('ops').add(op)),
    ...outbox.map((row) => writing.objectStore('outbox').add(row)),
    ...names.flatMap((name, index) => (OWN.has(name) ? [] : meta.put(values[index], name))),
    ...pieces.flatMap((piece, index) => (piece ? checkpoint.put(piece, places[index]) : [])),
    meta.delete('filling'),
    writing.done,
  ])
}

/** What a database says of itself. */
const OWN: ReadonlySet<string> = new Set(['left', 'worn'])

const afterLast = async (fresh: Database): Promise<IDBKeyRange | undefined> => {
  const last = await fresh.transaction('ops').store.openKeyCursor(null, 'prev')
  return last ? IDBKeyRange.lowerBound(last.key, true) : undefined
}

async function missingPages(old: Database, fresh: Database): Promise<(typeof FRONT | [number, number])[]> {
  const there = new Set((await fresh.getAllKeys('checkpoint')).map(String))
  return ((await old.getAllKeys('checkpoint', PAGES())) as [number, number][]).filter(
    (place) => !there.has(String(place)),
  )
}

/**
 * Deletes databases with everything in them, from the browser's files too. Others let go of them when the browser asks.
 *
 * Chromium deletes from its files what stands in them by then, and what it has only logged it writes into one first,
 * where it stays. So what was logged must be written before, and the deletion itself after. Once before is not enough
 * every time (1 in 18, measured); three times was (of 63).
 */
async function deleteFromFiles(name: string, generations: readonly number[]): Promise<void> {
  for (let times = 0; times < 3; times += 1) await flush(name)
  for (const generation of generations) await deleteDB(nameOf(name, generation))
  await flush(name)
}

/** A database that is deleted has Chromium write its log into a file. In other browsers this does nothing. */
async function flush(name: string): Promise<void> {
  const other = `${name}-flush`
  await openDB(other)
    .then((database) => database.close())
    .catch(() => undefined)
  await deleteDB(other).catch(() => undefined)
}
