import type { Id } from '../core/log/id.ts'
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
import { hasCode, Unreachable, type Api } from './api.ts'
import {
  giveWay,
  isStuck,
  isTooLarge,
  mayBeTooLarge,
  openWay,
  suspect,
  tellStuck,
  widen,
  type Way,
} from './way.ts'
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

/** So many ids may all ops of a request together list to be erased. */
const REQUEST_ERASES = 5000

/** Room in a request for what is not ops. */
const ENVELOPE_BYTES = 256

/** How far a long exchange has come: so many of the account's ops are here. */
export interface Progress {
  readonly received: number
  readonly of: number
}

/**
 * Pushes the outbox and pulls what is new, chunk by chunk, until neither is left. Each chunk lands before the next
 * is stored, so it may be cut off anywhere without loss. Notes on `way` what was too large for it. Throws what the API
 * throws.
 */
export async function exchange(
  disk: Disk,
  api: Api,
  enrolment: Enrolment,
  limits: Limits,
  report: (progress: Progress) => void = () => undefined,
  way: Way = openWay(),
): Promise<Exchanged> {
  let [full, healed] = [false, false]
  // What was on the way when the connection broke: it is not yet known whether by its size.
  let broke: readonly OpRow[] | null = null
  let breaks = 0
  let ahead: Ahead | null = null
  for (;;) {
    const tried: Tried = { push: [] }
    try {
      const bytes = Math.min(limits.requestBytes - ENVELOPE_BYTES, way.bytes)
      const choice = {
        count: limits.pushOps,
        bytes,
        erases: REQUEST_ERASES,
        onlyErasing: full,
        but: (id: Id) => broke !== null || isStuck(way, id),
      }
      const chunk: Chunk = await exchangeChunk(disk, api, enrolment, choice, ahead, tried)
      const wasWary = broke !== null
      // A request without any op passes: so it was the size, and not the network.
      if (broke) suspect(way, broke)
      else if (tried.push.length > 0) widen(way)
      broke = null
      ahead = chunk.ahead
      full ||= chunk.refused
      if (chunk.more || (chunk.refused && !choice.onlyErasing)) {
        report(chunk.progress)
        continue
      }
      if (wasWary) continue
      await tellStuck(disk, way)
      await noteSynced(disk, Date.now())
      return { full, healed, serverTime: chunk.serverTime }
    } catch (error) {
      ahead = null
      if (hasCode(error, 'resync') && !healed) {
        healed = true
        await resetForResync(disk)
      } else if (isTooLarge(error) && tried.push.length > 0) await giveWay(disk, way, tried.push)
      else if (error instanceof Unreachable && mayBeTooLarge(tried.push) && breaks < MOST_BREAKS) {
        breaks += 1
        broke = tried.push
      } else throw error
    }
  }
}

/** What was being pushed when something went wrong. */
interface Tried {
  push: readonly OpRow[]
}

/** So many broken connections in one exchange are enough: the loop waits before it goes on. */
const MOST_BREAKS = 30

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
  tried: Tried,
): Promise<Chunk> {
  const ask = (after: Cursor, ops: readonly OpRow[]) => api.sync({ id: device, token }, after, ops)
  const cursor = (await readMeta(disk, 'cursor')) ?? NO_CURSOR
  const { push, rest } = await readPush(disk, choice)
  tried.push = push
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
