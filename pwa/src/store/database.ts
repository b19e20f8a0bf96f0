import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb'
import type { Clock } from '../core/clock.ts'
import type { Id } from '../core/id.ts'

/** A sealed op as it lies here, on the wire and on the server: the same bytes. Never changed, only emptied. */
export interface OpRow {
  readonly id: Id
  readonly key: Id
  /** Null once an op that erases this one has been opened. */
  readonly body: Uint8Array<ArrayBuffer> | null
  readonly erases: readonly Id[]
}

/** An op row at its place in this device's order of arrival. */
export type PlacedOp = OpRow & { readonly position: number }

export type Refusal = 'conflict' | 'too_large'

/** An op that the server does not have. A refused one is set aside: shown, and not sent again. */
export interface OutboxRow {
  readonly position: number
  readonly id: Id
  readonly refused?: Refusal
}

/** The last row received; nil, 0, nil at first contact. */
export interface Cursor {
  readonly epoch: Id | null
  readonly seq: number
  readonly last: Id | null
}

/** Who writes here: for which account, as which device, how many ops so far, and the clock of the last one. */
export interface Author {
  readonly account: Id
  readonly device: Id
  readonly n: number
  readonly clock: Clock
}

/** What this device needs to sync. */
export interface Enrolment {
  readonly device: Id
  readonly token: Uint8Array<ArrayBuffer>
  /** Pending until the server has answered: kept first, so that a repeated request is the identical one. */
  readonly state: 'pending' | 'active' | 'device_revoked' | 'token_unknown'
  /** Milliseconds since 1970 of the last exchange that ended well, or null. */
  readonly syncedAt: number | null
}

interface Schema extends DBSchema {
  ops: { key: number; value: OpRow & { position?: number }; indexes: { id: Id } }
  outbox: { key: number; value: OutboxRow; indexes: { id: Id } }
  meta: { key: string; value: unknown }
}

export type Database = IDBPDatabase<Schema>
const STORES = ['ops', 'outbox', 'meta'] as const
export type Writing = IDBPTransaction<Schema, typeof STORES, 'readwrite'>

export const NAME = 'sojusz'

/** Another tab holds an older version of the database open. */
export class DatabaseBlocked extends Error {
  override name = 'DatabaseBlocked'
}

let opening: Promise<Database> | undefined

/**
 * Runs `work` on the open database. The browser may close it under us (iOS does so in the background); it is then
 * opened anew, and `work` is run once more, which is safe because a transaction that could not begin wrote nothing.
 */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  try {
    return await work(await (opening ??= openDatabase()))
  } catch (error) {
    if (!wasClosed(error)) throw error
    opening = openDatabase()
    return work(await opening)
  }
}

/**
 * Runs `work` in one transaction over everything kept here, all or nothing. Its end is what "saved" means, so:
 *   - it must be opened with strict durability;
 *   - it must be awaited to its `complete` event before anybody is told;
 *   - `work` must await nothing but this transaction (seal first, then write).
 */
export const writing = <T>(work: (transaction: Writing) => Promise<T>): Promise<T> =>
  withDatabase(async (database) => {
    const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' })
    try {
      const [result] = await Promise.all([work(transaction), transaction.done])
      return result
    } catch (error) {
      abandon(transaction)
      throw error
    }
  })

function abandon(transaction: Writing): void {
  transaction.done.catch(() => undefined)
  try {
    transaction.abort()
  } catch {
    // It had ended already, by the very error that is being reported.
  }
}

const wasClosed = (error: unknown) => error instanceof DOMException && error.name === 'InvalidStateError'

function forget(): void {
  opening = undefined
}

function openDatabase(): Promise<Database> {
  return new Promise((resolve, reject) => {
    openDB<Schema>(NAME, 1, {
      upgrade(database) {
        const ops = database.createObjectStore('ops', { keyPath: 'position', autoIncrement: true })
        ops.createIndex('id', 'id', { unique: true })
        const outbox = database.createObjectStore('outbox', { keyPath: 'position' })
        outbox.createIndex('id', 'id', { unique: true })
        database.createObjectStore('meta')
      },
      blocked: () => reject(new DatabaseBlocked('close the other tabs of the app')),
      blocking(_current, _blocked, event) {
        ;(event.target as IDBDatabase).close()
        forget()
      },
      terminated: forget,
    }).then(resolve, (error: unknown) => {
      forget()
      reject(error)
    })
  })
}
