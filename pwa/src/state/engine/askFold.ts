/* Questions to all that was opened, answered anew when something changes. */

import { computed, type ReadonlySignal } from '@preact/signals'
import type { Fold } from '../../core/log/fold.ts'
import { entries, getFold } from './practice.ts'

/** A query over everything opened so far, asked again when something was. The list of entries is new each time. */
export const askFold = <T>(query: (fold: Fold) => T): ReadonlySignal<T> =>
  computed(() => (entries.value, query(getFold())))
