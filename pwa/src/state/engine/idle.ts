/* What is done while nobody taps: the checkpoint is kept up with what was written. */

import { effect } from '@preact/signals'
import { keepCheckpoint } from './keepCheckpoint.ts'
import { disk, journal, replica } from './practice.ts'
import { whenIdle } from './whenIdle.ts'

/** So long after the last tap nobody is tapping. */
const QUIET_MS = 2_000

/** From now on keeps the checkpoint near what was written, so that the next start is as quick as this one. */
export function keepCheckpoints(): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  effect(() => {
    void journal()
    clearTimeout(timer)
    if (replica.needsCheckpoint) timer = setTimeout(() => whenIdle(keep), QUIET_MS)
  })
  document.addEventListener('visibilitychange', () => {
    if (document.hidden && replica.needsCheckpoint) keep()
  })
}

/** A checkpoint that cannot be kept (a full disk) costs the next start time, and nothing else. */
const keep = (): void => void keepCheckpoint(disk, replica, Date.now()).catch(() => undefined)
