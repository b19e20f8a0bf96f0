/* What was erased goes from the browser's files, a while after: see `store/renewal.ts`. */

import { isWorn, renew } from '../../store/renewal.ts'
import { disk } from './practice.ts'
import { whenIdle } from './whenIdle.ts'

/** More may be erased just after. */
const AFTER_MS = 30_000

/** From now on carries what is kept here into a fresh database whenever something was taken away, while nobody taps. */
export async function renewWhenWorn(): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  disk.onChange(({ meta }) => {
    if (!meta?.has('worn')) return
    clearTimeout(timer)
    timer = setTimeout(() => void carryOn(), AFTER_MS)
  })
  if (await isWorn(disk.name)) await carryOn()
}

/** What cannot be carried over now (a full disk) stays as it is, and is tried again at the next start. */
async function carryOn(): Promise<void> {
  await renew(disk.name, pause, () => disk.move()).catch(() => undefined)
  // No screen shows this moment; a test reads it here.
  performance.mark('renewed')
}

async function pause(): Promise<void> {
  await new Promise<void>(whenIdle)
  if (disk.isRemoved) throw new Error('everything was erased')
}
