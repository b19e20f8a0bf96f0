import type { Id } from './id.ts'

/**
 * Where an entry is: on this device only, waiting to be sent, on the server, or set aside because it was refused; or
 * nowhere, because it belongs to the sample practice.
 */
export type EntryState = 'here' | 'waiting' | 'synced' | 'failed' | 'sample'

/** The state of an entry whose ops are `ops`. It is never better than that of its least op. */
export function entryState(
  ops: Iterable<Id>,
  outbox: ReadonlyMap<Id, { readonly refused?: unknown }>,
  syncing: boolean,
): EntryState {
  const unsent = [...ops].flatMap((op) => outbox.get(op) ?? [])
  if (unsent.some((row) => row.refused)) return 'failed'
  if (!syncing) return 'here'
  return unsent.length > 0 ? 'waiting' : 'synced'
}
