import type { AutocheckId, Content } from '../../../content/shape.ts'
import { locale } from '../../../i18n/locale.ts'
import { formatMessage } from '../../../i18n/phrase.ts'
import { usualForms } from '../../../state/features/forms.ts'

/** The two answers to a question of the autocheck, and what they are called. */
export const ANSWERS = [
  [true, 'autocheck.yes'],
  [false, 'autocheck.no'],
] as const

export const sayQuestion = (cards: Content, question: AutocheckId): string =>
  formatMessage(locale.value, cards.autocheck[question], { ...usualForms() })
