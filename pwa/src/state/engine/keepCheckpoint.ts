/* How the checkpoint is kept: what was opened, sealed in few pieces, so that a start need not open each op again. */

import type { Fold } from '../../core/log/fold.ts'
import type { Op } from '../../core/log/ops.ts'
import { fitsPage, writePage } from '../../core/log/pages.ts'
import { frontRecords } from '../../core/rules/front.ts'
import { keepPiece, listPages, readEmptied } from '../../store/checkpoint.ts'
import type { Disk } from '../../store/disk.ts'
import { readOpsAfter } from '../../store/ops.ts'
import type { Piece, PlacedOp } from '../../store/rows.ts'
import { sealPiece, type Vault } from '../../vault/vault.ts'
import { placeOf, type Opened } from './checkpoint.ts'
import type { Replica, Whole } from './replica.ts'

/** So many that a start reads few pages, and so few that none of them takes longer than half a frame. */
const PAGE_OPS = 500

/** Brings the checkpoint up to everything that is kept here. */
export async function keepCheckpoint(
  disk: Disk,
  replica: Replica,
  now: number,
  pageOps = PAGE_OPS,
): Promise<void> {
  // Before anything is gathered: what a body is taken out of after this is not kept.
  const emptied = await readEmptied(disk)
  await replica.catchUp()
  const whole = replica.whole
  if (whole && (await keepAll(disk, whole, emptied, now, pageOps))) replica.noteCheckpoint(whole.position)
}

/**
 * Keeps the pages that are missing, and the front anew. `emptied` must have been read before `whole` was brought up to
 * what lies on the disk: where a body was taken away since, what would still hold it is not kept. Answers whether
 * all of it was kept.
 */
async function keepAll(
  disk: Disk,
  whole: Whole,
  emptied: number,
  now: number,
  pageOps: number,
): Promise<boolean> {
  const keep = async (as: 'page' | 'front', part: Omit<Opened, 'clock'>) => {
    const piece = await sealAs(as, whole.vault, { ...part, clock: whole.fold.clock })
    return keepPiece(disk, piece, emptied, as)
  }
  let from = 0
  for (const [start, end] of [...(await listPages(disk)), NO_PAGE]) {
    while (from < start) {
      const rows = await readOpsAfter(disk, from, pageOps, Math.min(start, whole.position))
      const isFull = rows.length === pageOps
      if (start === NO_PAGE[0] && !isFull) break
      const to = isFull ? rows.at(-1)!.position : start
      if (!(await keep('page', { from, to, ...gather(whole.fold, rows) }))) return false
      from = to
    }
    if (start < NO_PAGE[0]) from = end
  }
  const { ops, aside } = gather(whole.fold, await readOpsAfter(disk, from, undefined, whole.position))
  const records = frontRecords(whole.fold, whole, now)
  const needed = [...records].flatMap((record) => Array.from(record.ops.keys()))
  const front = new Set([...needed.map((id) => whole.fold.applied.get(id)!).filter(fitsPage), ...ops])
  return keep('front', { from, to: whole.position, ops: [...front], aside })
}

/** Stands for the end of the list of pages. */
const NO_PAGE: readonly [number, number] = [Infinity, Infinity]

/** The ops of these rows, without those that are erased. */
function gather({ applied, tombstones }: Fold, rows: readonly PlacedOp[]): Pick<Opened, 'ops' | 'aside'> {
  const ops: Op[] = []
  const aside: number[] = []
  for (const { id, body, position } of rows) {
    if (body === null || tombstones.has(id)) continue
    const op = applied.get(id)
    if (op && fitsPage(op)) ops.push(op)
    else aside.push(position)
  }
  return { ops, aside }
}

async function sealAs(as: string, vault: Vault, { from, to, ops, aside, clock }: Opened): Promise<Piece> {
  const text = `${JSON.stringify({ aside, clock })}\n${writePage(ops)}`
  return { from, to, account: vault.account, ...(await sealPiece(vault, placeOf(as, { from, to }), text)) }
}
