import { announceChange } from './changes.ts'
import { writing, type Author, type OpRow } from './database.ts'
import type { Meta } from './meta.ts'
import { AuthorMoved, stands } from './ops.ts'

/**
 * Moves this device into another account, in one transaction: the vault, and everything written here so far, sealed
 * anew for it. Only for ops that have never been sent: what a server knows must keep its bytes.
 * Throws AuthorMoved where somebody wrote since `expected` was read.
 */
export async function adoptVault(
  { vault, enrolment, author }: Pick<Meta, 'vault' | 'enrolment' | 'author'>,
  expected: Author,
  ops: readonly OpRow[],
): Promise<void> {
  await writing(async (transaction) => {
    const meta = transaction.objectStore('meta')
    if (!stands((await meta.get('author')) as Author, expected)) throw new AuthorMoved('another tab wrote')
    await Promise.all([transaction.objectStore('ops').clear(), transaction.objectStore('outbox').clear()])
    for (const op of ops) {
      const position = await transaction.objectStore('ops').add(op)
      await transaction.objectStore('outbox').add({ position, id: op.id })
    }
    await meta.put(vault, 'vault')
    await meta.put(enrolment, 'enrolment')
    await meta.put(author, 'author')
    await meta.delete('cursor')
  })
  announceChange()
}
