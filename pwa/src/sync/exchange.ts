import type { Enrolment } from '../store/database.ts'
import {
  NO_CURSOR,
  noteSynced,
  readPush,
  receivePage,
  resetForResync,
  settlePush,
} from '../store/exchange.ts'
import { readMeta } from '../store/meta.ts'
import { ServerProblem, syncOnce } from './api.ts'
import type { Limits } from './wire.ts'

/** How an exchange that reached the server ended. */
export interface Exchanged {
  /** The server has no room for more: the outbox keeps what it did not take. */
  readonly full: boolean
  /** Milliseconds since 1970 by the server's clock. */
  readonly serverTime: number
}

/** Room in a request for what is not ops. */
const ENVELOPE_BYTES = 256

/**
 * Pushes the outbox and pulls what is new, chunk by chunk, until neither is left. Each chunk lands before the next
 * is asked for, so it may be cut off anywhere without loss. Throws what the API client throws.
 */
export async function exchange(enrolment: Enrolment, limits: Limits): Promise<Exchanged> {
  let { pushOps } = limits
  let resynced = false
  for (;;) {
    try {
      const { more, ...ended } = await exchangeChunk(enrolment, { ...limits, pushOps })
      if (more) continue
      await noteSynced(Date.now())
      return ended
    } catch (error) {
      if (hasCode(error, 'resync') && !resynced) {
        resynced = true
        await resetForResync()
      } else if (hasCode(error, 'too_large') && pushOps > 1) pushOps = Math.ceil(pushOps / 2)
      else throw error
    }
  }
}

async function exchangeChunk(enrolment: Enrolment, limits: Limits): Promise<Exchanged & { more: boolean }> {
  const cursor = (await readMeta('cursor')) ?? NO_CURSOR
  const { push, rest } = await readPush(limits.pushOps, limits.requestBytes - ENVELOPE_BYTES)
  const answer = await syncOnce(enrolment, cursor, push)
  await settlePush(push.map((op, index) => [op.id, answer.results[index]!]))
  const moved = await receivePage(cursor, answer.ops, answer.cursor)
  const full = answer.results.includes('quota')
  return { more: !moved || answer.more || (rest && !full), full, serverTime: answer.serverTime }
}

const hasCode = (error: unknown, code: string) => error instanceof ServerProblem && error.code === code
