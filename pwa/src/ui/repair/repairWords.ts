import { repairStepIds } from '../../content/ids.ts'
import type { Content, RepairStepId } from '../../content/shape.ts'
import type { Repair } from '../../core/records.ts'
import { followUpDue } from '../../core/rules/followUps.ts'
import { REPAIR_STEPS } from '../../core/rules/repairs.ts'
import { t } from '../../i18n/later.ts'
import { formatDate } from '../../i18n/locale.ts'
import { courseOf, whole } from '../../state/engine/practice.ts'

/** After how many sessions it is time to come back; null where it is not, or where that is not known yet. */
export const dueSince = (repair: Repair): number | null =>
  repair.patient !== undefined && whole.value
    ? followUpDue(repair, courseOf(repair.patient), Date.now())
    : null

export function sayDue(repair: Repair): string | undefined {
  const since = dueSince(repair)
  return since === null ? undefined : t('repair.due', { n: since })
}

/** Which step comes next, or how it ended. */
export function sayWhere(repair: Repair, cards: Content): string {
  if (repair.closedAt !== undefined) return sayClosed(repair.closedAt, repair)
  const step = nextStep(repair)
  return t('repair.step', {
    n: repairStepIds.indexOf(step) + 1,
    of: repairStepIds.length,
    step: cards.repair[step].label,
  })
}

function sayClosed(closedAt: number, { answers }: Repair): string {
  const last = answers.at(-1)
  const when = t('repair.closedAt', { when: formatDate(new Date(closedAt)) })
  return last ? `${when} · ${t(`outcome.${last.outcome}`)}` : when
}

/** The first step that is not marked, after the last that is: one may have been left out. */
export function nextStep({ done, answers }: Repair): RepairStepId {
  const last = REPAIR_STEPS.findLastIndex((step) => done[step] !== undefined)
  return answers.length > 0 ? 'follow-up' : repairStepIds[last + 1]!
}
