import { signal } from '@preact/signals'
import type { Id } from '../../../core/log/id.ts'
import { YOU, type You } from '../../../core/records.ts'

/** When the card was opened or answered, which of both, and the form of address. */
export const KEPT_AS = 'sojusz-asking'

/** Longer than a phone is ever in somebody else's hands. A card that was left open is not the next day's first sight. */
const KEPT_MS = 30 * 60_000

/** What stands on the ask card, and where its answer goes. */
export interface Asking {
  /** How the client is addressed; undefined where that was chosen neither for them nor as usual. */
  readonly you: You | undefined
  /** Whether it was answered: then it thanks, and takes no second answer. */
  readonly answered: boolean
  /** Whose answer it is, and the check-in that was the present one as the card opened. */
  readonly patient?: Id | undefined
  readonly checkin?: Id | undefined
}

/**
 * The open ask card. While there is one the app shows nothing else, and has nothing else drawn. A page that is loaded
 * again begins with it, and so does one in another tab. What is kept for that says nothing of anybody: whose answer it
 * would be is forgotten, so it becomes an entry of nobody, to be assigned, and is never taken for somebody else's.
 */
export const asking = signal(recall())

const follow = (): void => {
  const kept = recall()
  asking.value = kept && { ...asking.value, ...kept }
}

// Another tab that stands open on the same phone shows the card too, and so does a page that was only put by.
addEventListener('storage', ({ key }) => {
  if (key === KEPT_AS) follow()
})
addEventListener('pageshow', ({ persisted }) => {
  if (persisted && !asking.value) follow()
})

function recall(): Asking | null {
  const [at, state, form] = (localStorage.getItem(KEPT_AS) ?? '').split(' ')
  if (!(Date.now() - Number(at) < KEPT_MS)) localStorage.removeItem(KEPT_AS)
  else if (state) return { you: YOU.find((one) => one === form), answered: state === 'answered' }
  return null
}
