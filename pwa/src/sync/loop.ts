import type { Disk } from '../store/disk.ts'
import { lockEnrolment, retryHeld } from '../store/exchange.ts'
import { readMeta } from '../store/meta.ts'
import { NotOurs, ServerProblem, Unreachable, type Api } from './api.ts'
import { retryDelay, roundDelay } from './backoff.ts'
import { exchange, SYNC_LOCK, type Exchanged, type Progress } from './exchange.ts'
import { openWay } from './way.ts'
import { BadAnswer, type Limits } from './wire.ts'

/** What keeps the outbox from being empty. */
export type Trouble = 'unreachable' | 'notOurs' | 'server' | 'full' | 'device'

/** What the loop is doing, for the person to see. */
export interface Activity {
  readonly running: boolean
  readonly trouble: Trouble | null
  /** How far it has come, where it takes more than one answer. */
  readonly progress?: Progress
  /** How the last exchange ended, if one has. */
  readonly ended: (Exchanged & { readonly at: number }) | null
}

export interface Loop {
  /** Syncs as soon as can be: something was written, or the network or the person has come back. */
  readonly nudge: () => void
  /** The same, and what did not pass on the way is tried again: the person asks for it. */
  readonly retry: () => void
}

/**
 * The one loop of this tab. It must
 *   - exchange under a Web Lock, so that of all tabs and workers only one syncs at a time;
 *   - run at start, when online again, when visible again, when nudged, and every minute;
 *   - back off with jitter while the server fails, and never give up;
 *   - try again what did not pass on the way at start, when online again, and when the person asks;
 *   - never empty the outbox because a device is no longer taken.
 */
export function startLoop(disk: Disk, api: Api, report: (activity: Activity) => void): Loop {
  let failures = 0
  let limits: Limits | undefined
  let way = openWay()
  // What was learned of the way holds for this network, and no longer than this tab: a proxy may be another one tomorrow.
  let isOtherWay = true
  let timer: ReturnType<typeof setTimeout> | undefined
  let round = Promise.resolve()
  let queued = false
  let ended: Activity['ended'] = null

  const nudge = () => {
    if (queued) return
    queued = true
    clearTimeout(timer)
    round = round
      .catch(() => undefined)
      .then(async () => {
        queued = false
        await navigator.locks.request(SYNC_LOCK, runRound).catch(fail)
      })
  }

  const runRound = async () => {
    const enrolment = await readMeta(disk, 'enrolment')
    if (enrolment?.state !== 'active') return
    report({ running: true, trouble: null, ended })
    limits ??= (await api.config()).limits
    if (isOtherWay) await beginWay()
    const tell = (progress: Progress) => report({ running: true, trouble: null, ended, progress })
    const { healed, ...rest } = await exchange(disk, api, enrolment, limits, tell, way)
    // Said until this tab is closed: the person should learn that the server had lost its memory.
    ended = { ...rest, healed: healed || (ended?.healed ?? false), at: Date.now() }
    failures = 0
    report({ running: false, trouble: rest.full ? 'full' : null, ended })
    again(roundDelay(Math.random))
  }

  const beginWay = async () => {
    isOtherWay = false
    way = openWay()
    await retryHeld(disk)
  }

  const retry = () => {
    isOtherWay = true
    nudge()
  }

  const fail = async (error: unknown) => {
    failures += 1
    limits = undefined
    report({ running: false, trouble: troubleOf(error), ended })
    again(retryDelay(failures, Math.random, error instanceof ServerProblem ? error.retryAfter : 0))
    if (isRefusal(error)) await lockEnrolment(disk, error.code)
  }

  const again = (delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(nudge, delay)
  }

  addEventListener('online', retry)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') nudge()
  })
  nudge()
  return { nudge, retry }
}

const troubleOf = (error: unknown): Trouble => {
  if (error instanceof Unreachable) return 'unreachable'
  if (error instanceof NotOurs) return 'notOurs'
  return error instanceof ServerProblem || error instanceof BadAnswer ? 'server' : 'device'
}

type Refusal = ServerProblem & { readonly code: 'device_revoked' | 'token_unknown' }

const isRefusal = (error: unknown): error is Refusal =>
  error instanceof ServerProblem && ['device_revoked', 'token_unknown'].includes(error.code)
