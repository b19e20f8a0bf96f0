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
import type { Enrolment } from '../store/rows.ts'
import { hasCode, type Api } from './api.ts'
import type { Limits } from './wire.ts'

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

/**
 * Pushes the outbox and pulls what is new, chunk by chunk, until neither is left. Each chunk lands before the next
 * is asked for, so it may be cut off anywhere without loss. Throws what the API throws.
 */
export async function exchange(
  disk: Disk,
  api: Api,
  enrolment: Enrolment,
  limits: Limits,
): Promise<Exchanged> {
  let count = limits.pushOps
  let [full, healed] = [false, false]
  for (;;) {
    try {
      const choice = { count, bytes: limits.requestBytes - ENVELOPE_BYTES, onlyErasing: full }
      const chunk = await exchangeChunk(disk, api, enrolment, choice)
      full ||= chunk.refused
      if (chunk.more || (chunk.refused && !choice.onlyErasing)) continue
      await noteSynced(disk, Date.now())
      return { full, healed, serverTime: chunk.serverTime }
    } catch (error) {
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
}

async function exchangeChunk(
  disk: Disk,
  api: Api,
  enrolment: Enrolment,
  choice: Parameters<typeof readPush>[1],
): Promise<Chunk> {
  const cursor = (await readMeta(disk, 'cursor')) ?? NO_CURSOR
  const { push, rest } = await readPush(disk, choice)
  const answer = await api.sync({ id: enrolment.device, token: enrolment.token }, cursor, push)
  await settlePush(
    disk,
    push.map((op, index) => [op.id, answer.results[index]!]),
  )
  const moved = await receivePage(disk, cursor, answer.ops, answer.cursor)
  const refused = answer.results.includes('quota')
  return { more: !moved || answer.more || (rest && !refused), refused, serverTime: answer.serverTime }
}
