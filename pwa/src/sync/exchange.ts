import type { Id } from '../core/log/id.ts'
import type { Disk } from '../store/disk.ts'
import {
  NO_CURSOR,
  noteSynced,
  readPush,
  receivePage,
  resetForResync,
  settlePush,
  wireSize,
} from '../store/exchange.ts'
import { readMeta } from '../store/meta.ts'
import type { Cursor, Enrolment, OpRow } from '../store/rows.ts'
import { hasCode, ServerProblem, Unreachable, type Api } from './api.ts'
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
  let ahead: Ahead | null = null
  for (;;) {
    const tried: Tried = { push: [] }
    try {
      const bytes = Math.min(limits.requestBytes - ENVELOPE_BYTES, way.bytes)
      const choice = { count: limits.pushOps, bytes, onlyErasing: full, but: (id: Id) => isStuck(way, id) }
      const chunk: Chunk = await exchangeChunk(disk, api, enrolment, choice, ahead, tried)
      if (tried.push.length > 0) await widen(disk, way)
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
      } else if (isTooLarge(error) && tried.push.length > 0) await giveWay(disk, way, tried.push)
      else {
        if (error instanceof Unreachable) suspect(way, tried.push)
        throw error
      }
    }
  }
}

/** How much passes on the way to the server, as far as was learned: whatever stands between may take less than it does. */
export interface Way {
  /** To be tried next. */
  bytes: number
  /** Never to be gone over again. */
  most: number
  /** How often the connection broke off over one op alone. */
  readonly broken: Map<Id, number>
}

export const openWay = (): Way => ({ bytes: Infinity, most: Infinity, broken: new Map() })

/** A connection that broke off so often over one op alone did not break by chance. */
const isStuck = ({ broken }: Way, id: Id): boolean => (broken.get(id) ?? 0) >= 3

/** What was being pushed when something went wrong. */
interface Tried {
  push: readonly OpRow[]
}

/** A connection that breaks off over less than this broke for another reason. */
const HUNG_UP_BYTES = 2_048
/** So much passes nearly everywhere: over less a broken connection is no lasting limit. */
const USUAL_BYTES = 65_536

/** Said by the server, or by whatever stands before it, in whatever words. */
const isTooLarge = (error: unknown) => error instanceof ServerProblem && error.status === 413

/** Goes on with half of what was too large. What is too large alone is told, and holds up nothing else. */
async function giveWay(disk: Disk, way: Way, push: readonly OpRow[]): Promise<void> {
  const [only, ...others] = push
  if (others.length === 0) await settlePush(disk, [[only!.id, 'too_large']])
  else way.bytes = way.most = weigh(push) / 2
}

/** Some proxies say nothing of what is too large for them, and hang up: the next round tries with half. */
function suspect(way: Way, push: readonly OpRow[]): void {
  const tried = weigh(push)
  if (tried <= HUNG_UP_BYTES) return
  const [only, ...others] = push
  if (others.length === 0) way.broken.set(only!.id, (way.broken.get(only!.id) ?? 0) + 1)
  way.bytes = tried / 2
  way.most = Math.min(way.most, Math.max(way.bytes, USUAL_BYTES))
}

/**
 * What passed was small enough, and more may pass next time: most likely a connection just broke. While others pass, those
 * that do not are too large, and told.
 */
async function widen(disk: Disk, way: Way): Promise<void> {
  way.bytes = Math.min(2 * way.bytes, way.most)
  const stuck = [...way.broken.keys()].filter((id) => isStuck(way, id))
  await settlePush(
    disk,
    stuck.map((id) => [id, 'too_large']),
  )
  for (const id of stuck) way.broken.delete(id)
}

const weigh = (push: readonly OpRow[]) => push.reduce((sum, op) => sum + wireSize(op), 0)

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
