import type { Id } from '../../core/log/id.ts'
import { keptOpening } from '../../core/rules/openings.ts'
import { courseOf } from '../../state/engine/practice.ts'
import { editEntry } from '../../state/features/entries.ts'

/** The summary of an earlier session whose opening this patient's session begins with, while it is not said yet. */
export const openingFor = (patient: Id, now: number) => keptOpening(courseOf(patient), now)

/** Marks an opening as said, so that it stands there no longer. */
export const sayOpening = (summary: Id): Promise<void> =>
  editEntry('summary', summary, { openingDoneAt: Date.now() })
