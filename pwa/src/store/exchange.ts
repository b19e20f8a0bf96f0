import type { Id } from '../core/id.ts'
import { announceChange } from './changes.ts'
import { withDatabase, writing, type Cursor, type Enrolment, type OpRow, type OutboxRow } from './database.ts'
import { findPosition } from './ops.ts'

export const NO_CURSOR: Cursor = { epoch: null, seq: 0, last: null }

/** What the server said of one pushed op. `stored`, `known` and `erased` all mean that it is there. */
export type PushResult = 'stored' | 'known' | 'erased' | 'conflict' | 'too_large' | 'quota'

/** Everything that the server does not have, without the bodies. */
export const readOutbox = (): Promise<OutboxRow[]> => withDatabase((database) => database.getAll('outbox'))

/** The first ops to push, in order of arrival: at most `count`, and at most `bytes` in all, but always one. */
export const readPush = (count: number, bytes: number): Promise<{ push: OpRow[]; rest: boolean }> =>
  withDatabase(async (database) => {
    const transaction = database.transaction(['ops', 'outbox'])
    const push: OpRow[] = []
    let size = 0
    for await (const { value } of transaction.objectStore('outbox').iterate()) {
      if (value.refused) continue
      const op = (await transaction.objectStore('ops').get(value.position))!
      size += wireSize(op)
      if (push.length === count || (push.length > 0 && size > bytes)) return { push, rest: true }
      push.push(op)
    }
    return { push, rest: false }
  })

/** Takes what the server said of pushed ops. Over quota an op stays in the outbox, to be tried again. */
export async function settlePush(results: readonly (readonly [id: Id, result: PushResult])[]): Promise<void> {
  if (results.length === 0) return
  await writing(async (transaction) => {
    const outbox = transaction.objectStore('outbox')
    for (const [id, result] of results) {
      const position = await outbox.index('id').getKey(id)
      if (position === undefined || result === 'quota') continue
      if (result === 'conflict' || result === 'too_large') await outbox.put({ position, id, refused: result })
      else await outbox.delete(position)
    }
  })
  announceChange()
}

/**
 * Adds received ops and moves the cursor, in one transaction. An op that is here already is left as it is, whatever
 * the server says of it. Answers false, and writes nothing, where the cursor no longer stands at `from`.
 */
export async function receivePage(from: Cursor, ops: readonly OpRow[], to: Cursor): Promise<boolean> {
  const moved = await writing(async (transaction) => {
    const meta = transaction.objectStore('meta')
    const stored = ((await meta.get('cursor')) as Cursor | undefined) ?? NO_CURSOR
    if (stored.epoch !== from.epoch || stored.seq !== from.seq || stored.last !== from.last) return false
    const positions = await Promise.all(ops.map((op) => findPosition(transaction, op.id)))
    const added = ops.filter((_, index) => positions[index] === undefined)
    await Promise.all(added.map((op) => transaction.objectStore('ops').add(op)))
    await meta.put(to, 'cursor')
    return true
  })
  announceChange()
  return moved
}

/** Begins again with a server that has lived another life: nothing counts as sent, and nothing here is deleted. */
export async function resetForResync(): Promise<void> {
  await writing(async (transaction) => {
    const outbox = transaction.objectStore('outbox')
    for await (const { value } of transaction.objectStore('ops').iterate()) {
      if (value.body !== null) await outbox.put({ position: value.position!, id: value.id })
    }
    await transaction.objectStore('meta').put(NO_CURSOR, 'cursor')
  })
  announceChange()
}

/** Notes that an exchange ended well, unless sync was switched off or locked meanwhile. */
export async function noteSynced(at: number): Promise<void> {
  await changeEnrolment((enrolment) => ({ ...enrolment, syncedAt: at }))
}

/** Notes that the server no longer takes this device. The outbox stays as it is. */
export async function lockEnrolment(state: 'device_revoked' | 'token_unknown'): Promise<void> {
  await changeEnrolment((enrolment) => ({ ...enrolment, state }))
}

async function changeEnrolment(change: (enrolment: Enrolment) => Enrolment): Promise<void> {
  await writing(async (transaction) => {
    const meta = transaction.objectStore('meta')
    const enrolment = (await meta.get('enrolment')) as Enrolment | undefined
    if (enrolment) await meta.put(change(enrolment), 'enrolment')
  })
  announceChange()
}

const wireSize = (op: OpRow) => (op.body?.length ?? 0) + 18 * op.erases.length + 80
