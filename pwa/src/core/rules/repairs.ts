import type { Repair, RepairStep, SmallChange } from '../records.ts'
import type { Journal } from './journal.ts'
import { currentSession } from './sessions.ts'

/** In their order. */
export const REPAIR_STEPS: readonly RepairStep[] = ['name', 'validate', 'gather', 'micro-changes']

export const SMALL_CHANGES: readonly SmallChange[] = [
  'pace',
  'more-talk',
  'more-tasks',
  'more-structure',
  'less-structure',
  'other-summaries',
]

/**
 * The signs that were entered in the session of a repair, and in the entry that it came from. To be tapped: what was
 * noticed of a rupture is for a person to say.
 */
export function suggestedSigns(
  { at, from, patient }: Pick<Repair, 'at' | 'from' | 'patient'>,
  journal: Journal,
): string[] {
  const origin = from === undefined ? undefined : journal.entries.get(from)
  const session = patient && currentSession(journal.courseOf(patient).sessions, origin?.at ?? at)
  const entries = [...(origin ? [origin] : []), ...(session ? session.entries : [])]
  return [...new Set(entries.flatMap((entry) => (entry.kind === 'checkin' ? entry.signs : [])))]
}
