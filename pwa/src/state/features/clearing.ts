/*
 * How the browser's files are emptied once everything here was erased: what is deleted may lie in them for long, keys and
 * all. A browser does so when an answer of the server asks for it.
 *
 * Nothing that is entered after the erasing may go with it:
 *   - a marker stands from the erasing on until the files are empty; where it stands, a tab that starts takes the lock
 *     before anything can be entered in it, shared with others, and keeps it until it is closed;
 *   - only who has the lock alone may ask for it, and, at a later start, only while nothing at all is kept here: else
 *     the marker goes, and the files are left as they are.
 */

import { api } from '../engine/api.ts'
import { tellOtherTabs } from '../engine/otherTabs.ts'
import { TO_CLEAR } from '../engine/storage.ts'
import { Disk } from '../../store/disk.ts'
import { removeAll } from '../../store/renewal.ts'

/** What an erasing may have left in the browser's files. */
export type Left = 'nothing' | 'remnants'

const LOCK = TO_CLEAR
/** So long another tab may take to let go, and a server to answer while a start waits for it. */
const PATIENCE_MS = 3_000

/** Runs `erase`, which deletes everything here, and has the browser's files emptied: now, or else at a later start. */
export async function eraseAndClear(erase: () => Promise<void>): Promise<Left> {
  if (!isHostOurs()) {
    await erase()
    tellOtherTabs()
    return 'nothing'
  }
  localStorage.setItem(TO_CLEAR, '')
  // They begin anew, and wait for the lock.
  tellOtherTabs()
  let erasing: Promise<void> | undefined
  const cleared = await navigator.locks
    .request(LOCK, { signal: AbortSignal.timeout(PATIENCE_MS) }, async () => {
      await (erasing = erase())
      return clear()
    })
    .catch(() => false)
  await (erasing ?? erase())
  return cleared ? 'nothing' : 'remnants'
}

/** At a start where the marker stands: nothing may be kept here before this has ended. */
export async function finishClearing(): Promise<void> {
  await navigator.locks.request(LOCK, { ifAvailable: true }, (alone) => (alone ? finish() : undefined))
  if (localStorage.getItem(TO_CLEAR) !== null) await keepOthersFromClearing()
}

async function finish(): Promise<void> {
  if (!isHostOurs()) return
  // The one that the app uses waits until this has ended.
  const disk = new Disk()
  try {
    if (!(await disk.isEmpty())) return localStorage.removeItem(TO_CLEAR)
    if (!(await answersSoon())) return
    const kept = ownItems().map((name) => [name, localStorage.getItem(name)!] as const)
    await removeAll(disk)
    await clear()
    for (const [name, value] of kept) localStorage.setItem(name, value)
  } finally {
    disk.close()
  }
}

const keepOthersFromClearing = (): Promise<void> =>
  new Promise((granted) => {
    void navigator.locks.request(LOCK, { mode: 'shared' }, () => {
      granted()
      return new Promise<never>(() => undefined)
    })
  })

/** What is asked for empties the whole host, and in a folder of one others may live beside us. */
export const isHostOurs = (): boolean => new URL('.', document.baseURI).pathname === '/'

/** What we remember outside the database, the marker left out. What other apps of the host keep is theirs. */
export const ownItems = (): string[] =>
  Object.keys(localStorage).filter((name) => name.startsWith('sojusz-') && name !== TO_CLEAR)

async function clear(): Promise<boolean> {
  try {
    await api.clearBrowser()
    localStorage.removeItem(TO_CLEAR)
    return true
  } catch {
    return false
  }
}

/** Asked first, because it may be given up at any time: an answer that comes late must not empty what is entered by then. */
const answersSoon = (): Promise<boolean> =>
  Promise.race([
    api.config().then(
      () => true,
      () => false,
    ),
    new Promise<boolean>((resolve) => {
      setTimeout(() => resolve(false), PATIENCE_MS)
    }),
  ])
