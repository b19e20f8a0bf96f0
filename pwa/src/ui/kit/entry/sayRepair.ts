import { repairStepIds } from '../../../content/ids.ts'
import type { Content } from '../../../content/shape.ts'
import type { Repair } from '../../../core/records.ts'
import { SMALL_CHANGES } from '../../../core/rules/repairs.ts'
import { t } from '../../../i18n/later.ts'
import { labelSigns } from './signLabels.ts'

/** What stands in a repair, where there is only text: what was noticed, what was noted at its steps, agreed and answered. */
export function sayRepair(repair: Repair, cards: Content): string[] {
  const { signs, noticed, notes, changes, ownChange, answers } = repair
  const agreed = [
    ...SMALL_CHANGES.filter((change) => changes.includes(change)).map((change) => t(`change.${change}`)),
    ...(ownChange ? [ownChange] : []),
  ]
  const last = answers.at(-1)
  return [
    labelSigns(signs, cards).join(', '),
    noticed ?? '',
    ...repairStepIds.flatMap((step) => (notes[step] ? `${cards.repair[step].label}: ${notes[step]}` : [])),
    agreed.length > 0 ? `${t('repair.changes')}: ${agreed.join(', ')}` : '',
    last ? `${t('repair.question')} ${t(`outcome.${last.outcome}`)}` : '',
  ].filter(Boolean)
}
