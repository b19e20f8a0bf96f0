import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb'
import type { Id } from '../core/log/id.ts'
import type { OpRow, OutboxRow, Piece } from './rows.ts'

interface Schema extends DBSchema {
  ops: { key: number; value: OpRow & { position?: number }; indexes: { id: Id } }
  outbox: { key: number; value: OutboxRow; indexes: { id: Id } }
  meta: { key: string; value: unknown }
  checkpoint: { key: string | [from: number, to: number]; value: Piece }
}

export type Database = IDBPDatabase<Schema>
const STORES = ['ops', 'outbox', 'meta', 'checkpoint'] as const
export type Writing = IDBPTransaction<Schema, typeof STORES, 'readwrite'>

/** Another tab holds an older version of the database open. */
export class DatabaseBlocked extends Error {
  override name = 'DatabaseBlocked'
}

/** What a transaction changed, for those who keep a part of it in memory. */
export interface Change {
  /** Ops came: received, or written by this device itself. */
  ops?: 'received' | 'own'
  /** Every row of the outbox may be another; or these went in, changed (with their refusal), or (null) out. */
  outbox?: 'anew' | Map<Id, OutboxRow | null>
  /** These were kept or forgotten. */
  meta?: Set<string>
}

const changes = new WeakMap<Writing, Change>()

/** What this transaction has changed so far, to be added to. */
export function changeOf(transaction: Writing): Change {
  const known = changes.get(transaction)
  if (known) return known
  const made: Change = {}
  changes.set(transaction, made)
  return made
}

/** Hears of a change; `here` where this very `Disk` made it. */
export type Listener = (change: Change, here: boolean) => void

/** The database of this device, and the news that something was written to it, here or in another tab or worker. */
export class Disk {
  private opening: Promise<Database> | undefined
  private held: Promise<unknown> = Promise.resolve()
  private readonly channel: BroadcastChannel
  private readonly listeners = new Set<Listener>()

  constructor(private readonly name = 'sojusz') {
    this.channel = new BroadcastChannel(name)
    this.channel.addEventListener('message', ({ data }) => this.tell(data as Change, false))
  }

  onChange(listener: Listener): void {
    this.listeners.add(listener)
  }

  /**
   * Runs `work` on the open database. The browser may close it under us (iOS does so in the background); it is then
   * opened anew, and `work` is run once more, which is safe because a transaction that could not begin wrote nothing.
   */
  async read<T>(work: (database: Database) => Promise<T>): Promise<T> {
    try {
      return await work(await this.open())
    } catch (error) {
      if (!wasClosed(error)) throw error
      this.forget()
      return work(await this.open())
    }
  }

  /**
   * Runs `work` in one transaction over everything kept here, all or nothing. Its end is what "saved" means, so:
   *   - it must be opened with strict durability (`relaxed` is for what the server can give again: the browser is then
   *     asked to keep it, in order, and not to wait for the disk);
   *   - it must be awaited to its `complete` event before anybody is told;
   *   - `work` must await nothing but this transaction (seal first, then write).
   */
  async write<T>(
    work: (transaction: Writing) => Promise<T>,
    durability: 'strict' | 'relaxed' = 'strict',
  ): Promise<T> {
    const [result, change] = await this.read(async (database) => {
      const transaction = database.transaction(STORES, 'readwrite', { durability })
      try {
        const [value] = await Promise.all([work(transaction), transaction.done])
        return [value, changes.get(transaction)] as const
      } catch (error) {
        abandon(transaction)
        throw error
      }
    })
    if (change) {
      this.channel.postMessage(change)
      this.tell(change, true)
    }
    return result
  }

  close(): void {
    this.channel.close()
    void this.opening?.then((database) => database.close())
  }

  /** Until this has ended nothing is read or written here. To be called before anything was. */
  holdUntil(done: Promise<unknown>): void {
    this.held = done
  }

  /** Whether nothing is kept here. */
  isEmpty(): Promise<boolean> {
    return this.read(async (database) => {
      const counts = await Promise.all(STORES.map((store) => database.count(store)))
      return counts.every((count) => count === 0)
    })
  }

  /**
   * Deletes the database with everything in it, from the browser's files too. Other tabs let go of it when the browser
   * asks them. After that nothing is read or written here any more: the page must begin anew.
   *
   * Chromium deletes from its files what stands in them by then, and what it has only logged it writes into one first,
   * where it stays. So what was logged must be written before, and the deletion itself after. Once before is not enough
   * every time (1 in 18, measured); three times was (of 63).
   */
  async remove(): Promise<void> {
    const opened = await this.opening?.catch(() => undefined)
    opened?.close()
    this.forget()
    const removing = this.deleteFromFiles()
    this.held = removing.then(
      () => new Promise<never>(() => undefined),
      () => undefined,
    )
    await removing
  }

  private async deleteFromFiles(): Promise<void> {
    for (let times = 0; times < 3; times += 1) await this.flush()
    await deleteDB(this.name)
    await this.flush()
  }

  /** A database that is deleted has Chromium write its log into a file. In other browsers this does nothing. */
  private async flush(): Promise<void> {
    const name = `${this.name}-flush`
    await openDB(name)
      .then((database) => database.close())
      .catch(() => undefined)
    await deleteDB(name).catch(() => undefined)
  }

  private tell(change: Change, here: boolean): void {
    for (const listener of this.listeners) listener(change, here)
  }

  private readonly forget = (): void => {
    this.opening = undefined
  }

  private open(): Promise<Database> {
    this.opening ??= this.held
      .then(() => openDatabase(this.name, this.forget))
      .catch((error: unknown) => {
        this.forget()
        throw error
      })
    return this.opening
  }
}

const wasClosed = (error: unknown) => error instanceof DOMException && error.name === 'InvalidStateError'

function abandon(transaction: Writing): void {
  transaction.done.catch(() => undefined)
  try {
    transaction.abort()
  } catch {
    // It had ended already, by the very error that is being reported.
  }
}

function openDatabase(name: string, closed: () => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    openDB<Schema>(name, 2, {
      upgrade(database, before) {
        if (before < 1) {
          const ops = database.createObjectStore('ops', { keyPath: 'position', autoIncrement: true })
          ops.createIndex('id', 'id', { unique: true })
          const outbox = database.createObjectStore('outbox', { keyPath: 'position' })
          outbox.createIndex('id', 'id', { unique: true })
          database.createObjectStore('meta')
        }
        database.createObjectStore('checkpoint')
      },
      blocked: () => reject(new DatabaseBlocked('close the other tabs of the app')),
      blocking(_current, _blocked, event) {
        ;(event.target as IDBDatabase).close()
        closed()
      },
      terminated: closed,
    }).then(resolve, reject)
  })
}
