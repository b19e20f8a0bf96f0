/*
 * The database as the browser keeps it. What is deleted in one stays in the browser's files; only a whole database goes
 * from them. So from time to time everything is carried over into a fresh one, and the old one is deleted (`renewal.ts`).
 * They are told apart by a number: `sojusz`, `sojusz-1`, `sojusz-2`. The highest counts, unless it is still being filled.
 */

import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb'
import type { Id } from '../core/log/id.ts'
import type { OpRow, OutboxRow, Piece } from './rows.ts'

interface Schema extends DBSchema {
  ops: { key: number; value: OpRow & { position?: number }; indexes: { id: Id } }
  outbox: { key: number; value: OutboxRow; indexes: { id: Id } }
  meta: { key: string; value: unknown }
  checkpoint: { key: string | [from: number, to: number]; value: Piece }
}

export type Database = IDBPDatabase<Schema>
export const STORES = ['ops', 'outbox', 'meta', 'checkpoint'] as const
export type Writing = IDBPTransaction<Schema, typeof STORES, 'readwrite'>

/** Another tab holds an older version of the database open. */
export class DatabaseBlocked extends Error {
  override name = 'DatabaseBlocked'
}

/** It was deleted meanwhile: another one counts now. */
export class DatabaseGone extends Error {
  override name = 'DatabaseGone'
}

/** How a database is called. */
export const nameOf = (name: string, generation: number): string =>
  generation === 0 ? name : `${name}-${generation}`

/** Those that there are, newest first. */
export async function listGenerations(name: string): Promise<number[]> {
  const known = (await indexedDB.databases()).flatMap((one) => numberOf(name, one.name) ?? [])
  return known.toSorted((a, b) => b - a)
}

function numberOf(name: string, other = ''): number | null {
  if (other === name) return 0
  const number = other.startsWith(`${name}-`) ? Number(other.slice(name.length + 1)) : Number.NaN
  return Number.isSafeInteger(number) && number > 0 ? number : null
}

/** Opens the one that counts, or makes the first. `closed` is told when the browser has taken it away. */
export async function openCurrent(name: string, closed: () => void): Promise<[Database, generation: number]> {
  for (;;) {
    const generations = await listGenerations(name)
    try {
      if (generations.length === 0) return [await openGeneration(name, 0, closed, {}), 0]
      for (const generation of generations) {
        const database = await openGeneration(name, generation, closed)
        if (generations.length === 1 || (await database.get('meta', 'filling')) === undefined)
          return [database, generation]
        database.close()
      }
    } catch (error) {
      if (!(error instanceof DatabaseGone)) throw error
    }
  }
}

/**
 * Throws DatabaseGone where it is not there, unless `make` tells with what it begins. A fresh one must be marked as such
 * from its first moment: another tab may look at any time.
 */
export function openGeneration(
  name: string,
  generation: number,
  closed: () => void,
  make?: { readonly filling?: number },
): Promise<Database> {
  let isGone = false
  return new Promise((resolve, reject) => {
    openDB<Schema>(nameOf(name, generation), 3, {
      upgrade(database, before, _after, transaction) {
        // What ends it also ends the opening, and is told there.
        transaction.done.catch(() => undefined)
        if (before === 0 && !make) {
          isGone = true
          transaction.abort()
          return
        }
        if (before < 1) {
          const ops = database.createObjectStore('ops', { keyPath: 'position', autoIncrement: true })
          ops.createIndex('id', 'id', { unique: true })
          const outbox = database.createObjectStore('outbox', { keyPath: 'position' })
          outbox.createIndex('id', 'id', { unique: true })
          database.createObjectStore('meta')
        }
        if (before < 2) database.createObjectStore('checkpoint')
        if (before === 0 && make?.filling !== undefined)
          void transaction.objectStore('meta').put(make.filling, 'filling')
        // 3 changes nothing: it keeps out older versions of the app, which know of one database only.
      },
      blocked: () => reject(new DatabaseBlocked('close the other tabs of the app')),
      blocking(_current, _blocked, event) {
        ;(event.target as IDBDatabase).close()
        closed()
      },
      terminated: closed,
    }).then(resolve, (error: unknown) => reject(isGone ? new DatabaseGone() : error))
  })
}

/** To be called by who was turned away: ends when it is settled which database counts, and that it may be written to. */
export const settle = (name: string): Promise<void> =>
  alone(lockOf(name), async () => {
    const [database] = await openCurrent(name, () => undefined)
    await database.delete('meta', 'left')
    database.close()
  })

/** What is held by who carries everything over, settles which one counts, or deletes one. */
export const lockOf = (name: string): string => `${name}-renewal`

/** Runs `work` while nobody else has the lock of this name, in any tab. */
export const alone = <T>(lock: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(lock, work) as Promise<T>
