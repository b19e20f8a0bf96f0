import type { Disk } from '../store/disk.ts'
import {
  NO_CURSOR,
  noteSynced,
  readPush,
  receivePage,
  resetForResync,
  settlePush,
} from '../store/exchange.ts'
import { readMeta } from '../store/meta.ts'
import type { Cursor, Enrolment, OpRow } from '../store/rows.ts'
import { hasCode, type Api } from './api.ts'
import type { Limits, SyncAnswer } from './wire.ts'

/** How an exchange that reached the server ended. */
export interface Exchanged {
  /** The server has no room for more: the outbox keeps what it did not take. */
  readonly full: boolean
  /** The server had lived another life (emptied or restored), and was given everything anew. */
  readonly healed: boolean
  /** Milliseconds since 1970 by the server's clock. */
  readonly serverTime: number
}

/** Held by whatever syncs, in any tab or worker: only one does at a time. */
export const SYNC_LOCK = 'sojusz-sync'

/** Room in a request for what is not ops. */
const ENVELOPE_BYTES = 256

/** How far a long exchange has come: so many of the account's ops are here. */
export interface Progress {
  readonly received: number
  readonly of: number
}

/**
 * Pushes the outbox and pulls what is new, chunk by chunk, until neither is left. Each chunk lands before the next
 * is stored, so it may be cut off anywhere without loss. Throws what the API throws.
 */
export async function exchange(
  disk: Disk,
  api: Api,
  enrolment: Enrolment,
  limits: Limits,
  report: (progress: Progress) => void = () => undefined,
): Promise<Exchanged> {
  let count = limits.pushOps
  let [full, healed] = [false, false]
  let ahead: Ahead | null = null
  for (;;) {
    try {
      const choice = { count, bytes: limits.requestBytes - ENVELOPE_BYTES, onlyErasing: full }
      const chunk: Chunk = await exchangeChunk(disk, api, enrolment, choice, ahead)
      ahead = chunk.ahead
      full ||= chunk.refused
      if (chunk.more || (chunk.refused && !choice.onlyErasing)) {
        report(chunk.progress)
        continue
      }
      await noteSynced(disk, Date.now())
      return { full, healed, serverTime: chunk.serverTime }
    } catch (error) {
      ahead = null
      if (hasCode(error, 'resync') && !healed) {
        healed = true
        await resetForResync(disk)
      } else if (hasCode(error, 'too_large') && count > 1) count = Math.ceil(count / 2)
      else throw error
    }
  }
}

interface Chunk {
  readonly more: boolean
  readonly refused: boolean
  readonly serverTime: number
  readonly progress: Progress
  readonly ahead: Ahead | null
}

/** The answer to what comes after `cursor`, asked for while what comes before it is still being stored. */
interface Ahead {
  readonly cursor: Cursor
  readonly answer: Promise<SyncAnswer>
}

async function exchangeChunk(
  disk: Disk,
  api: Api,
  { device, token }: Enrolment,
  choice: Parameters<typeof readPush>[1],
  ahead: Ahead | null,
): Promise<Chunk> {
  const ask = (after: Cursor, ops: readonly OpRow[]) => api.sync({ id: device, token }, after, ops)
  const cursor = (await readMeta(disk, 'cursor')) ?? NO_CURSOR
  const { push, rest } = await readPush(disk, choice)
  const isAhead = ahead && push.length === 0 && isSame(ahead.cursor, cursor)
  const answer = await (isAhead ? ahead.answer : ask(cursor, push))
  const next = answer.more && !rest ? askAhead(answer.cursor, ask) : null
  await settlePush(
    disk,
    push.map((op, index) => [op.id, answer.results[index]!]),
  )
  const moved = await receivePage(disk, cursor, answer.ops, answer.cursor)
  const refused = answer.results.includes('quota')
  return {
    more: !moved || answer.more || (rest && !refused),
    refused,
    serverTime: answer.serverTime,
    progress: { received: answer.cursor.seq, of: answer.head },
    ahead: next,
  }
}

function askAhead(cursor: Cursor, ask: (after: Cursor, ops: []) => Promise<SyncAnswer>): Ahead {
  const answer = ask(cursor, [])
  // Where it fails it is told when it is waited for, if it ever is.
  answer.catch(() => undefined)
  return { cursor, answer }
}

const isSame = (a: Cursor, b: Cursor) => a.epoch === b.epoch && a.seq === b.seq && a.last === b.last
