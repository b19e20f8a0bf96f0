import type { Id } from '../core/log/id.ts'
import { dropPieces } from './checkpoint.ts'
import { changeOf, type Disk } from './disk.ts'
import type { Writing } from './database.ts'
import { getMeta, putMeta } from './meta.ts'
import type { Author, OpRow, OutboxRow, PlacedOp } from './rows.ts'

/** Somebody else wrote in the meantime: take a new stamp and counter, and seal again. Nothing was written. */
export class AuthorMoved extends Error {
  override name = 'AuthorMoved'
}

/**
 * Adds an op written on this device, puts it into the outbox, and moves the author on. Counters stay without gaps
 * because the author is compared and set in the same transaction: throws AuthorMoved unless the stored author
 * stands exactly one op before `author`. Answers the op's place.
 */
export const appendOwn = (disk: Disk, op: OpRow, author: Author): Promise<number> =>
  disk.write(async (transaction) => {
    changeOf(transaction).ops = 'own'
    // Asked all at once, because each answer takes its time: where the author has moved, nothing of it stays.
    const [position] = await Promise.all([
      addToOutbox(transaction, op),
      mustStand(transaction, { ...author, n: author.n - 1 }).then(() =>
        putMeta(transaction, 'author', author),
      ),
    ])
    await emptyAll(transaction, op.erases)
    return position
  })

/** Goes on writing under a new device id, its counter at the beginning. Throws AuthorMoved. */
export const renewAuthor = (disk: Disk, expected: Author, device: Id): Promise<void> =>
  disk.write(async (transaction) => {
    await mustStand(transaction, expected)
    await putMeta(transaction, 'author', { ...expected, device, n: 0, told: new Map() })
  })

/** Forgets the bodies of ops that an opened op erases. Ids that are not here are passed over. */
export async function emptyBodies(disk: Disk, ids: readonly Id[]): Promise<void> {
  if (ids.length === 0) return
  await disk.write((transaction) => emptyAll(transaction, ids))
}

/** Ops in this device's order of arrival, after a position and up to another, at most `limit` of them. */
export async function readOpsAfter(
  disk: Disk,
  position: number,
  limit?: number,
  upTo = Infinity,
): Promise<PlacedOp[]> {
  if (position >= upTo) return []
  const range = IDBKeyRange.bound(position, upTo, true)
  return disk.read((database) => database.getAll('ops', range, limit) as Promise<PlacedOp[]>)
}

/** Throws AuthorMoved where somebody has written since `expected` was read. */
export async function mustStand(transaction: Writing, expected: Author): Promise<void> {
  const stored = await getMeta(transaction, 'author')
  const { account, device, n } = expected
  if (stored?.account !== account || stored.device !== device || stored.n !== n) throw new AuthorMoved()
}

export async function addToOutbox(transaction: Writing, op: OpRow): Promise<number> {
  const position = await transaction.objectStore('ops').add(op)
  const row = outboxRow(position, op)
  await transaction.objectStore('outbox').add(row)
  noteOutbox(transaction, op.id, row)
  return position
}

/** Tells what became of an op's place in the outbox; null: it is not there any more. */
export function noteOutbox(transaction: Writing, id: Id, row: OutboxRow | null): void {
  const change = changeOf(transaction)
  if (change.outbox !== 'anew') change.outbox = (change.outbox ?? new Map()).set(id, row)
}

export const outboxRow = (position: number, { id, erases }: OpRow): OutboxRow =>
  erases.length > 0 ? { position, id, erasing: true } : { position, id }

/** The place of an op here, or undefined. */
export const findPosition = (transaction: Writing, id: Id): Promise<number | undefined> =>
  transaction.objectStore('ops').index('id').getKey(id)

async function emptyAll(transaction: Writing, ids: readonly Id[]): Promise<void> {
  const emptied: number[] = []
  for (const id of ids) emptied.push(...(await emptyBody(transaction, id)))
  await dropPieces(transaction, emptied)
}

/** Answers the place that was emptied, if there was one. */
async function emptyBody(transaction: Writing, id: Id): Promise<number[]> {
  const position = await findPosition(transaction, id)
  if (position === undefined) return []
  const op = (await transaction.objectStore('ops').get(position))!
  if (op.body === null || op.erases.length > 0) return []
  await transaction.objectStore('ops').put({ ...op, body: null })
  await transaction.objectStore('outbox').delete(position)
  noteOutbox(transaction, id, null)
  return [position]
}
