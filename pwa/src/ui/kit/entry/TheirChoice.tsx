import type { ComponentProps } from 'preact'
import { t } from '../../../i18n/later.ts'
import { AnswerRow, type DirectionChoice } from './DirectionChoice.tsx'

/** What the client said of the direction, noted by the therapist. */
export const TheirChoice = (props: ComponentProps<typeof DirectionChoice>) => (
  <AnswerRow {...props} label={t('theirs.question')} say={(answer) => t(`theirs.${answer}`)} />
)
