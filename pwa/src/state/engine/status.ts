/* The corner's one word: whether what was logged is here, waiting, sent, or failed. */

import { computed } from '@preact/signals'
import { refusedCount, waitingCount } from './outbox.ts'
import { enrolment, journal, keysGone, setAside } from './practice.ts'
import { activity } from './sync.ts'

/** The state of this device in one word, and what goes with it. */
export type Status =
  | { readonly kind: 'here' | 'running' | 'locked' | 'keysGone' }
  | { readonly kind: 'failed' | 'waiting' | 'aside'; readonly n: number }
  | { readonly kind: 'synced'; readonly at: number }

/** The worst first: a status must never look better than any entry is. Null while there is nothing to speak of. */
export const status = computed((): Status | null => {
  if (keysGone.value) return { kind: 'keysGone' }
  const kept = enrolment.value
  if (!kept || kept.state === 'pending') return journal().entries.all.length > 0 ? { kind: 'here' } : null
  if (kept.state !== 'active') return { kind: 'locked' }
  if (refusedCount.value > 0) return { kind: 'failed', n: refusedCount.value }
  if (waitingCount.value > 0) return { kind: 'waiting', n: waitingCount.value }
  if (setAside.value.size > 0) return { kind: 'aside', n: setAside.value.size }
  if (activity.value.running || kept.syncedAt === null) return { kind: 'running' }
  return { kind: 'synced', at: kept.syncedAt }
})
