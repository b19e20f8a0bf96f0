/* How ops are opened one by one: each on its own, so that one that does not open keeps no other from it. */

import type { Id } from '../../core/log/id.ts'
import { UnreadableContent, type Op } from '../../core/log/ops.ts'
import type { PlacedOp } from '../../store/rows.ts'
import { openContent, type Vault } from '../../vault/vault.ts'

/** Why an op is set aside: it was altered or is not ours, or it was written by a newer version. */
export type SetAside = 'unopened' | 'unread'

/** The ops that open, in their order, and those that do not. What was emptied is neither. */
export async function openOps(
  vault: Vault,
  rows: readonly PlacedOp[],
): Promise<{ ops: Op[]; failed: (readonly [Id, SetAside])[] }> {
  const ops: Op[] = []
  const failed: (readonly [Id, SetAside])[] = []
  const outcomes = await Promise.allSettled(rows.map((row) => openRow(vault, row)))
  for (const [index, outcome] of outcomes.entries()) {
    if (outcome.status === 'rejected') failed.push([rows[index]!.id, reasonOf(outcome.reason)])
    else if (outcome.value) ops.push(outcome.value)
  }
  return { ops, failed }
}

async function openRow(vault: Vault, { body, ...op }: PlacedOp): Promise<Op | null> {
  if (body === null) return null
  return { id: op.id, erases: op.erases, content: await openContent(vault, { ...op, body }) }
}

const reasonOf = (error: unknown): SetAside => (error instanceof UnreadableContent ? 'unread' : 'unopened')
