import type { Content } from '../../../content/shape.ts'
import {
  COMPONENTS,
  CONTRACT_TEXTS,
  QUESTIONS,
  SUMMARY_TEXTS,
  type Checkin,
  type Entry,
} from '../../../core/records.ts'
import { t } from '../../../i18n/later.ts'
import { sayBothDirections } from './sayDirections.ts'
import { labelSigns } from './signLabels.ts'

/** What an entry says, a line for each part, where there is only text: on paper, and in what is copied. */
export function sayEntry(entry: Entry, cards: Content): string[] {
  switch (entry.kind) {
    case 'checkin':
      return sayCheckin(entry, cards)
    case 'autocheck':
      return QUESTIONS.flatMap((question) => {
        const answer = entry[question]
        if (answer === undefined) return []
        return say(t(`entry.${question}`), t(answer ? 'autocheck.yes' : 'autocheck.no'))
      })
    case 'summary':
      return SUMMARY_TEXTS.flatMap((field) => say(t(`summary.${field}`), entry[field]))
    case 'contract':
      return CONTRACT_TEXTS.flatMap((field) => say(t(`contract.${field}`), entry[field]))
  }
}

/** The components on one line, as they stand side by side on the screen; then one line each. */
function sayCheckin(checkin: Checkin, cards: Content): string[] {
  const heard = COMPONENTS.flatMap((component) => {
    const state = checkin[component]
    return state ? say(t(`component.${component}`), t(`state.${state}`)) : []
  })
  const other = [
    ...sayDirections(checkin),
    ...(checkin.hums ? [t('entry.hums')] : []),
    ...labelSigns(checkin.signs, cards),
  ]
  return [heard.join(', '), other.join(', '), checkin.note ?? ''].filter(Boolean)
}

function sayDirections({ direction, theirs }: Checkin): string[] {
  if (theirs) return [`${t('direction.asked')} ${sayBothDirections(direction, theirs)}`]
  return direction ? [t('direction.entry', { answer: direction })] : []
}

const say = (what: string, words: string | undefined): string[] => (words ? [`${what}: ${words}`] : [])
