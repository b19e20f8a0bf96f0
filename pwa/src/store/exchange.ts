import { unwrap } from 'idb'
import type { Id } from '../core/log/id.ts'
import { noteEmptied } from './checkpoint.ts'
import { changeOf, type Disk } from './disk.ts'
import type { Writing } from './database.ts'
import { deleteMeta, getMeta, putMeta } from './meta.ts'
import { findPosition, noteOutbox, outboxRow } from './ops.ts'
import type { Cursor, Enrolment, OpRow, OutboxRow, Refusal } from './rows.ts'

export const NO_CURSOR: Cursor = { epoch: null, seq: 0, last: null }

/** What the server said of one pushed op. `stored`, `known` and `erased` all mean that it is there. */
export type PushResult = 'stored' | 'known' | 'erased' | 'conflict' | 'too_large' | 'quota'

/** What the server does not have, after a position, at most `limit` of it; without the bodies. */
export const readOutboxAfter = (disk: Disk, position: number, limit?: number): Promise<OutboxRow[]> =>
  disk.read((database) => database.getAll('outbox', IDBKeyRange.lowerBound(position, true), limit))

/** How many ops the server does not have. */
export const countOutbox = (disk: Disk): Promise<number> => disk.read((database) => database.count('outbox'))

/** What to push next. */
export interface PushChoice {
  readonly count: number
  readonly bytes: number
  /** How many ids all of them together may list to be erased. */
  readonly erases: number
  /** Only ops that erase: what a server that is full still takes. */
  readonly onlyErasing: boolean
  /** Not these: they did not pass, alone, and must not hold up the rest. */
  readonly but: (id: Id) => boolean
}

/** The first ops to push, in order of arrival, within what is chosen, but always one; and whether more wait. */
export const readPush = (disk: Disk, choice: PushChoice): Promise<{ push: OpRow[]; rest: boolean }> =>
  disk.read(async (database) => {
    const transaction = database.transaction(['ops', 'outbox'])
    const push: OpRow[] = []
    let [size, erases] = [0, 0]
    for await (const { value } of transaction.objectStore('outbox').iterate()) {
      if (value.refused || choice.but(value.id) || (choice.onlyErasing && !value.erasing)) continue
      const op = (await transaction.objectStore('ops').get(value.position))!
      size += wireSize(op)
      erases += op.erases.length
      const fits = size <= choice.bytes && erases <= choice.erases
      if (push.length === choice.count || (push.length > 0 && !fits)) return { push, rest: true }
      push.push(op)
    }
    return { push, rest: false }
  })

/** Takes what the server, or the way to it, said of pushed ops. Over quota an op stays in the outbox, to be tried again. */
export async function settlePush(
  disk: Disk,
  results: readonly (readonly [id: Id, result: PushResult | Refusal])[],
): Promise<void> {
  if (results.length === 0) return
  await disk.write(async (transaction) => {
    const outbox = transaction.objectStore('outbox')
    for (const [id, result] of results) {
      const row = await outbox.index('id').get(id)
      if (!row || result === 'quota') continue
      const left = isRefusal(result) ? { ...row, refused: result } : null
      if (left) await outbox.put(left)
      else await outbox.delete(row.position)
      noteOutbox(transaction, id, left)
    }
  })
}

const isRefusal = (result: PushResult | Refusal): result is Refusal =>
  result === 'conflict' || result === 'too_large' || result === 'way'

/** Lets the ops wait again that did not pass on the way: it may be another one now. */
export async function retryHeld(disk: Disk): Promise<void> {
  // Hardly ever is there one, and a look costs less than a write.
  const held = (await readOutboxAfter(disk, 0)).filter((row) => row.refused === 'way')
  if (held.length === 0) return
  await disk.write(async (transaction) => {
    const outbox = transaction.objectStore('outbox')
    for (const { position, id } of held) {
      const kept = await outbox.get(position)
      if (kept?.id !== id || kept.refused !== 'way') continue
      const { refused: _, ...waiting } = kept
      await outbox.put(waiting)
      noteOutbox(transaction, id, waiting)
    }
  })
}

/**
 * Adds received ops and moves the cursor, in one transaction. What is here already stays as it is, whatever the server
 * says of it; that it calls an op erased whose body is here is noted, to be believed only when the op that erases it
 * has been opened. Answers false, and writes nothing, where the cursor no longer stands at `from`.
 */
export const receivePage = (disk: Disk, from: Cursor, ops: readonly OpRow[], to: Cursor): Promise<boolean> =>
  disk.write(async (transaction) => {
    const stored = (await getMeta(transaction, 'cursor')) ?? NO_CURSOR
    if (stored.epoch !== from.epoch || stored.seq !== from.seq || stored.last !== from.last) return false
    const known = await addNew(opsOf(transaction), ops)
    if (ops.length > 0) changeOf(transaction).ops = 'received'
    const claimed = await Promise.all(known.map((op) => receiveKnown(transaction, op)))
    const claims = claimed.flatMap((claim) => claim ?? [])
    if (claims.length > 0) {
      await putMeta(transaction, 'claims', [...((await getMeta(transaction, 'claims')) ?? []), ...claims])
    }
    await putMeta(transaction, 'cursor', to)
    return true
  }, 'relaxed')

/** Takes an op whose id is here already. Answers the id where the server calls it erased, and it is here in full. */
async function receiveKnown(transaction: Writing, op: OpRow): Promise<Id | null> {
  const store = opsOf(transaction)
  const position = (await findPosition(transaction, op.id))!
  const kept = (await store.get(position))!
  if (kept.body !== null) return op.body === null ? op.id : null
  if (op.body !== null) {
    // Called erased before, and here in full now: it comes in anew, and is emptied again where it is truly erased.
    await noteEmptied(transaction)
    await store.delete(position)
    await store.add(op)
  }
  return null
}

/**
 * Adds those ops whose ids are not here yet, and answers the others. The store itself tells them apart: to ask first
 * would take as long again. Requests end in the order in which they were made, so that the last one speaks for all.
 */
const addNew = (store: Store, ops: readonly OpRow[]): Promise<OpRow[]> =>
  new Promise((resolve, reject) => {
    const known: OpRow[] = []
    let last: IDBRequest | undefined
    for (const op of ops) {
      const request = unwrap(store).add(op)
      last = request
      request.addEventListener('error', (event) => {
        if (request.error?.name !== 'ConstraintError') return reject(request.error!)
        // Without this the whole transaction would be undone.
        event.preventDefault()
        event.stopPropagation()
        known.push(op)
        return request === last && resolve(known)
      })
    }
    if (last) last.addEventListener('success', () => resolve(known))
    else resolve(known)
  })

type Store = ReturnType<typeof opsOf>
const opsOf = (transaction: Writing) => transaction.objectStore('ops')

/** Begins again with a server that has lived another life: nothing counts as sent, and nothing here is deleted. */
export const resetForResync = (disk: Disk): Promise<void> => disk.write(unsendAll)

/** Ends this device's share in its account, as if sync had never been on. Nothing written here is deleted. */
export const leaveAccount = (disk: Disk): Promise<void> =>
  disk.write(async (transaction) => {
    await unsendAll(transaction)
    for (const name of ['enrolment', 'claims', 'rotation', 'reentry'] as const)
      await deleteMeta(transaction, name)
  })

async function unsendAll(transaction: Writing): Promise<void> {
  changeOf(transaction).outbox = 'anew'
  const outbox = transaction.objectStore('outbox')
  for await (const { value } of transaction.objectStore('ops').iterate()) {
    if (value.body !== null) await outbox.put(outboxRow(value.position!, value))
  }
  await putMeta(transaction, 'cursor', NO_CURSOR)
}

/** Notes that an exchange ended well, unless sync was switched off or locked meanwhile. */
export const noteSynced = (disk: Disk, at: number): Promise<void> =>
  changeEnrolment(disk, (enrolment) => ({ ...enrolment, syncedAt: at }))

/** Notes that the server no longer takes this device. The outbox stays as it is. */
export const lockEnrolment = (disk: Disk, state: 'device_revoked' | 'token_unknown'): Promise<void> =>
  changeEnrolment(disk, (enrolment) => ({ ...enrolment, state }))

const changeEnrolment = (disk: Disk, change: (enrolment: Enrolment) => Enrolment): Promise<void> =>
  disk.write(async (transaction) => {
    const enrolment = await getMeta(transaction, 'enrolment')
    if (enrolment) await putMeta(transaction, 'enrolment', change(enrolment))
  })

/** About how many bytes an op takes on the way. */
export const wireSize = (op: OpRow) => (op.body?.length ?? 0) + 18 * op.erases.length + 80
