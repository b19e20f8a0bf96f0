import { lockEnrolment } from '../store/exchange.ts'
import { readMeta } from '../store/meta.ts'
import { fetchConfig, ServerProblem, Unreachable } from './api.ts'
import { retryDelay, roundDelay } from './backoff.ts'
import { exchange } from './exchange.ts'
import { BadAnswer, type Limits } from './wire.ts'

/** What keeps the outbox from being empty. */
export type Trouble = 'unreachable' | 'server' | 'full' | 'device'

/** What the loop is doing, for the person to see. */
export interface Activity {
  readonly running: boolean
  readonly trouble: Trouble | null
}

export interface Loop {
  /** Syncs as soon as can be: something was written, or the network or the person has come back. */
  readonly nudge: () => void
}

/**
 * The one loop of this tab. It must
 *   - exchange under a Web Lock, so that of all tabs and workers only one syncs at a time;
 *   - run at start, when online again, when visible again, when nudged, and every minute;
 *   - back off with jitter while the server fails, and never give up;
 *   - never empty the outbox because a device is no longer taken.
 */
export function startLoop(report: (activity: Activity) => void): Loop {
  let failures = 0
  let limits: Limits | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let round = Promise.resolve()
  let queued = false

  const nudge = () => {
    if (queued) return
    queued = true
    clearTimeout(timer)
    round = round.then(() => {
      queued = false
      return navigator.locks.request('sojusz-sync', runRound)
    })
  }

  const runRound = async () => {
    try {
      const enrolment = await readMeta('enrolment')
      if (enrolment?.state !== 'active') return
      report({ running: true, trouble: null })
      limits ??= (await fetchConfig()).limits
      const { full } = await exchange(enrolment, limits)
      failures = 0
      report({ running: false, trouble: full ? 'full' : null })
      again(roundDelay(Math.random))
    } catch (error) {
      failures += 1
      limits = undefined
      await lockIfRefused(error)
      report({ running: false, trouble: troubleOf(error) })
      again(retryDelay(failures, Math.random, error instanceof ServerProblem ? error.retryAfter : 0))
    }
  }

  const again = (delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(nudge, delay)
  }

  addEventListener('online', nudge)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') nudge()
  })
  nudge()
  return { nudge }
}

const troubleOf = (error: unknown): Trouble => {
  if (error instanceof Unreachable) return 'unreachable'
  return error instanceof ServerProblem || error instanceof BadAnswer ? 'server' : 'device'
}

async function lockIfRefused(error: unknown): Promise<void> {
  if (!(error instanceof ServerProblem)) return
  if (error.code === 'device_revoked' || error.code === 'token_unknown') await lockEnrolment(error.code)
}
