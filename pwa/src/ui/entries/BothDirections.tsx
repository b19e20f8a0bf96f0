import type { Direction } from '../../core/records.ts'
import { answersDiffer } from '../../core/rules/answers.ts'
import { t } from '../../i18n/later.ts'

interface Props {
  readonly direction: Direction | undefined
  readonly theirs: Direction
}

/** One's own answer and the client's. Where they differ both stand side by side, in words, and nothing weighs them. */
export const BothDirections = ({ direction, theirs }: Props) => (
  <span>
    <b>{t('direction.asked')}</b>{' '}
    {t('direction.both', { who: whoSaid(direction, theirs), mine: direction ?? 'absent', theirs })}
  </span>
)

const whoSaid = (direction: Direction | undefined, theirs: Direction) =>
  direction === undefined ? 'they' : answersDiffer({ direction, theirs }) ? 'differ' : 'same'
