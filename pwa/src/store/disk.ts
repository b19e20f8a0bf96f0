import type { Id } from '../core/log/id.ts'
import { openCurrent, settle, STORES, type Database, type Writing } from './database.ts'
import type { OutboxRow } from './rows.ts'

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

/** Nothing was written: another database counts, or soon will. */
class TurnedAway extends Error {
  override name = 'TurnedAway'
}

const MOVED = 'moved'

/** The database of this device, and the news that something was written to it, here or in another tab or worker. */
export class Disk {
  private opening: Promise<Database> | undefined
  private held: Promise<unknown> = Promise.resolve()
  private removed = false
  private readonly channel: BroadcastChannel
  private readonly listeners = new Set<Listener>()

  constructor(readonly name = 'sojusz') {
    this.channel = new BroadcastChannel(name)
    this.channel.addEventListener('message', ({ data }: MessageEvent<Change | typeof MOVED>) => {
      if (data === MOVED) this.letGo()
      else this.tell(data, false)
    })
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
      if (error instanceof TurnedAway) await this.settle()
      else if (wasClosed(error)) this.forget()
      else throw error
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
        const [value] = await Promise.all([work(transaction), mustCount(transaction), transaction.done])
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

  /** Whether everything was deleted, or is being deleted, from here. */
  get isRemoved(): boolean {
    return this.removed
  }

  /** Whether nothing is kept here. */
  isEmpty(): Promise<boolean> {
    return this.read(async (database) => {
      const counts = await Promise.all(STORES.map((store) => database.count(store)))
      return counts.every((count) => count === 0)
    })
  }

  /** Everything is in another database now: whoever uses this one goes over to it. */
  move(): void {
    this.channel.postMessage(MOVED)
    this.letGo()
  }

  /**
   * Lets go of the database while `removing` deletes it. After that nothing is read or written here any more: the page
   * must begin anew.
   */
  endWith(removing: Promise<void>): void {
    this.removed = true
    this.letGo()
    this.held = removing.then(
      () => new Promise<never>(() => undefined),
      () => undefined,
    )
  }

  private tell(change: Change, here: boolean): void {
    for (const listener of this.listeners) listener(change, here)
  }

  private readonly forget = (): void => {
    this.opening = undefined
  }

  /** What was begun on it is still brought to its end. */
  private letGo(): void {
    void this.opening?.then(
      (database) => database.close(),
      () => undefined,
    )
    this.forget()
  }

  private settle(): Promise<void> {
    this.letGo()
    return settle(this.name)
  }

  private open(): Promise<Database> {
    this.opening ??= this.held
      .then(() => openCurrent(this.name, this.forget))
      .then(([database]) => database)
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

/** Throws TurnedAway where everything is being carried over into another database: nothing may be written to this one. */
async function mustCount(transaction: Writing): Promise<void> {
  if ((await transaction.objectStore('meta').get('left')) === true) throw new TurnedAway()
}
