import type { Id } from '../core/id.ts'
import { announceChange } from './changes.ts'
import { withDatabase, writing, type Author, type OpRow, type PlacedOp, type Writing } from './database.ts'

/** Another tab wrote in the meantime: take a new stamp and counter, and seal again. Nothing was written. */
export class AuthorMoved extends Error {
  override name = 'AuthorMoved'
}

/**
 * Adds an op written on this device, puts it into the outbox, and moves the author on. Counters stay without gaps
 * because the author is compared and set in the same transaction: throws AuthorMoved unless the stored author
 * stands exactly one op before `author`.
 */
export async function appendOwn(op: OpRow, author: Author): Promise<void> {
  await writing(async (transaction) => {
    const meta = transaction.objectStore('meta')
    const stored = (await meta.get('author')) as Author
    if (!stands(stored, { ...author, n: author.n - 1 })) throw new AuthorMoved('another tab wrote')
    const position = await transaction.objectStore('ops').add(op)
    await transaction.objectStore('outbox').add({ position, id: op.id })
    await meta.put(author, 'author')
    for (const id of op.erases) await emptyBody(transaction, id)
  })
  announceChange()
}

/** Forgets the bodies of ops that an opened op erases. Ids that are not here are passed over. */
export async function emptyBodies(ids: readonly Id[]): Promise<void> {
  if (ids.length === 0) return
  await writing(async (transaction) => {
    for (const id of ids) await emptyBody(transaction, id)
  })
  announceChange()
}

/** Whether nobody has written since `expected` was read. */
export const stands = (stored: Author, expected: Author): boolean =>
  stored.account === expected.account && stored.device === expected.device && stored.n === expected.n

/** Ops in this device's order of arrival, after a position, at most `limit` of them. */
export const readOpsAfter = (position: number, limit?: number): Promise<PlacedOp[]> =>
  withDatabase(
    (database) =>
      database.getAll('ops', IDBKeyRange.lowerBound(position, true), limit) as Promise<PlacedOp[]>,
  )

/** The place of an op here, or undefined. */
export const findPosition = (transaction: Writing, id: Id): Promise<number | undefined> =>
  transaction.objectStore('ops').index('id').getKey(id)

async function emptyBody(transaction: Writing, id: Id): Promise<void> {
  const position = await findPosition(transaction, id)
  if (position === undefined) return
  const op = (await transaction.objectStore('ops').get(position))!
  if (op.body === null || op.erases.length > 0) return
  await transaction.objectStore('ops').put({ ...op, body: null })
  await transaction.objectStore('outbox').delete(position)
}
