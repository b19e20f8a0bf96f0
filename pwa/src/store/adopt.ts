import { dropCheckpoint } from './checkpoint.ts'
import { changeOf, type Disk } from './disk.ts'
import { deleteMeta, putMeta, type Meta } from './meta.ts'
import { addToOutbox, mustStand } from './ops.ts'
import type { Author, OpRow } from './rows.ts'

/**
 * Moves this device into another account, in one transaction: the vault, and everything written here so far, sealed
 * anew for it. Only for ops that have never been sent: what a server knows must keep its bytes.
 * Throws AuthorMoved where somebody wrote since `expected` was read.
 */
export const adoptVault = (
  disk: Disk,
  { vault, enrolment, author }: Pick<Meta, 'vault' | 'enrolment' | 'author'>,
  expected: Author,
  ops: readonly OpRow[],
): Promise<void> =>
  disk.write(async (transaction) => {
    await mustStand(transaction, expected)
    await Promise.all([transaction.objectStore('ops').clear(), transaction.objectStore('outbox').clear()])
    await dropCheckpoint(transaction)
    changeOf(transaction).outbox = 'anew'
    for (const op of ops) await addToOutbox(transaction, op)
    await putMeta(transaction, 'vault', vault)
    await putMeta(transaction, 'enrolment', enrolment)
    await putMeta(transaction, 'author', author)
    await deleteMeta(transaction, 'cursor')
  })
