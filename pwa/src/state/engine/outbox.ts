/* The outbox as the screens see it: how much waits, and whether the ops of an entry are among it. */

import { batch, signal } from '@preact/signals'
import type { Id } from '../../core/log/id.ts'
import type { Change, Disk } from '../../store/disk.ts'
import { readOutboxAfter } from '../../store/exchange.ts'
import type { OutboxRow } from '../../store/rows.ts'

const PAGE = 1_000

type Rows = Map<Id, OutboxRow>

const rows: Rows = new Map()
const version = signal(0)

export const waitingCount = signal(0)
export const refusedCount = signal(0)
/** Of those, what did not pass on the way. */
export const heldCount = signal(0)

/** While the outbox is being read: what changed in it since, which is newer than what is read. */
let newer: Map<Id, OutboxRow | null> | undefined

/** What the server does not have, by op. Changes under one's hands: not to be kept. */
export const outbox = (): ReadonlyMap<Id, OutboxRow> => (version.value, rows)

/**
 * Reads what the server does not have, page by page, and tells it as it comes: while any of it waits, the device is
 * never shown as synced.
 */
export async function readOutbox(disk: Disk): Promise<void> {
  const changed = (newer = new Map<Id, OutboxRow | null>())
  forgetOutbox()
  for (let after = 0; ;) {
    const page = await readOutboxAfter(disk, after, PAGE)
    // It was emptied or begun anew meanwhile.
    if (newer !== changed) return
    take(page.filter(({ id }) => !changed.has(id)).map((row) => [row.id, row]))
    if (page.length < PAGE) break
    after = page.at(-1)!.position
  }
  newer = undefined
}

/** Takes over what a transaction did to the outbox. */
export function followOutbox(disk: Disk, changed: NonNullable<Change['outbox']>): Promise<void> | void {
  if (changed === 'anew') return readOutbox(disk)
  for (const [id, row] of changed) newer?.set(id, row)
  return take([...changed])
}

/** Where nothing is ever sent, nothing waits. */
export function forgetOutbox(): void {
  take([...rows.keys()].map((id) => [id, null]))
}

function take(changed: readonly (readonly [Id, OutboxRow | null])[]): void {
  let [waiting, refused, held] = [waitingCount.peek(), refusedCount.peek(), heldCount.peek()]
  const count = (row: OutboxRow | null | undefined, by: 1 | -1) => {
    if (row?.refused === 'way') held += by
    if (row?.refused) refused += by
    else if (row) waiting += by
  }
  for (const [id, row] of changed) {
    count(rows.get(id), -1)
    count(row, 1)
    if (row) rows.set(id, row)
    else rows.delete(id)
  }
  batch(() => {
    waitingCount.value = waiting
    refusedCount.value = refused
    heldCount.value = held
    version.value += 1
  })
}
