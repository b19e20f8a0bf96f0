/* How a start reads the checkpoint: what was opened before, sealed in few pieces. */

import type { Clock } from '../../core/log/clock.ts'
import { UnreadableContent, type Op } from '../../core/log/ops.ts'
import { readPage } from '../../core/log/pages.ts'
import { readFront, readPiece } from '../../store/checkpoint.ts'
import type { Piece } from '../../store/rows.ts'
import type { Disk } from '../../store/disk.ts'
import { DoesNotOpen } from '../../vault/seal.ts'
import { openPiece, type Vault } from '../../vault/vault.ts'

/** A piece that was opened. `aside`: places of ops that it could not hold, to be opened one by one. */
export interface Opened {
  readonly from: number
  readonly to: number
  readonly ops: readonly Op[]
  readonly aside: readonly number[]
  /** The greatest stamp seen when the piece was made. */
  readonly clock: Clock
}

/** What a start needs first; null where there is none, or it is in doubt. */
export async function openFront(disk: Disk, vault: Vault): Promise<Opened | null> {
  const piece = await readFront(disk)
  return piece ? openAs('front', vault, piece) : null
}

/** Null where the page is gone, or in doubt: then its ops are opened one by one. */
export async function openPage(
  disk: Disk,
  vault: Vault,
  [from, to]: [number, number],
): Promise<Opened | null> {
  const piece = await readPiece(disk, from, to)
  return piece && piece.from === from && piece.to === to ? openAs('page', vault, piece) : null
}

/** What a piece is bound to. */
export const placeOf = (as: string, { from, to }: Pick<Piece, 'from' | 'to'>) => `${as} ${from} ${to}`

async function openAs(as: string, vault: Vault, piece: Piece): Promise<Opened | null> {
  if (piece.account !== vault.account) return null
  try {
    const text = await openPiece(vault, placeOf(as, piece), piece)
    const end = text.indexOf('\n')
    const { aside, clock } = JSON.parse(text.slice(0, end)) as Pick<Opened, 'aside' | 'clock'>
    return { from: piece.from, to: piece.to, ops: readPage(text.slice(end + 1)), aside, clock }
  } catch (error) {
    const isDoubtful = error instanceof DoesNotOpen || error instanceof UnreadableContent
    if (isDoubtful || error instanceof SyntaxError || error instanceof TypeError) return null
    throw error
  }
}
