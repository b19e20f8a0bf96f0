import type { Direction } from '../../../core/records.ts'
import { answersDiffer } from '../../../core/rules/answers.ts'
import { t } from '../../../i18n/later.ts'

/** One's own answer and the client's. Where they differ both are told, and nothing weighs them. */
export const sayBothDirections = (direction: Direction | undefined, theirs: Direction): string =>
  t('direction.both', { who: whoSaid(direction, theirs), mine: direction ?? 'absent', theirs })

const whoSaid = (direction: Direction | undefined, theirs: Direction) =>
  direction === undefined ? 'they' : answersDiffer({ direction, theirs }) ? 'differ' : 'same'
