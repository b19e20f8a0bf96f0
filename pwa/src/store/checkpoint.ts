import type { Writing } from './database.ts'
import type { Disk } from './disk.ts'
import { getMeta, putMeta } from './meta.ts'
import type { Piece } from './rows.ts'

/*
 * Many ops in one sealed piece, so that a start need not open each of them. Never the only copy: the ops lie beside it,
 * and any piece can be thrown away. Whatever takes a body away must throw away the pieces that hold it, in the same
 * transaction; and what was gathered before that must not be kept after it.
 */

export const FRONT = 'front'
/** Pages are kept under `[from, to]`; these come after every text. */
export const PAGES = () => IDBKeyRange.lowerBound([])

/** The front: everything up to `to` that a start needs, and everything after `from`, which no page holds. */
export const readFront = (disk: Disk): Promise<Piece | undefined> =>
  disk.read((database) => database.get('checkpoint', FRONT))

export const readPiece = (disk: Disk, from: number, to: number): Promise<Piece | undefined> =>
  disk.read((database) => database.get('checkpoint', [from, to]))

/** The places that pages hold, in order. */
export const listPages = (disk: Disk): Promise<[from: number, to: number][]> =>
  disk.read((database) => database.getAllKeys('checkpoint', PAGES()) as Promise<[number, number][]>)

/** How often a body was taken away here. To be read before gathering what a piece will hold. */
export const readEmptied = async (disk: Disk): Promise<number> =>
  disk.read(async (database) => ((await database.get('meta', 'emptied')) as number | undefined) ?? 0)

/** Keeps a page, or the front; unless a body was taken away since `emptied` was read: then answers false. */
export const keepPiece = (
  disk: Disk,
  piece: Piece,
  emptied: number,
  as: 'page' | 'front',
): Promise<boolean> =>
  disk.write(async (transaction) => {
    if (((await getMeta(transaction, 'emptied')) ?? 0) !== emptied) return false
    await transaction.objectStore('checkpoint').put(piece, as === 'front' ? FRONT : [piece.from, piece.to])
    return true
  })

/** Throws away what holds the ops at these places, and the front, which may. */
export async function dropPieces(transaction: Writing, places: readonly number[]): Promise<void> {
  if (places.length === 0) return
  const checkpoint = transaction.objectStore('checkpoint')
  await noteEmptied(transaction)
  await checkpoint.delete(FRONT)
  const pages = (await checkpoint.getAllKeys(PAGES())) as [number, number][]
  for (const [from, to] of pages)
    if (places.some((place) => from < place && place <= to)) await checkpoint.delete([from, to])
}

/** Throws away everything: the ops themselves are no longer the same. */
export async function dropCheckpoint(transaction: Writing): Promise<void> {
  await noteEmptied(transaction)
  await transaction.objectStore('checkpoint').clear()
}

/** Notes that what lay here is not there any more: what was gathered before must not be kept. */
export async function noteEmptied(transaction: Writing): Promise<void> {
  await putMeta(transaction, 'emptied', ((await getMeta(transaction, 'emptied')) ?? 0) + 1)
  await putMeta(transaction, 'worn', true)
}
