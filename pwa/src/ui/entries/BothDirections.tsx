import type { Checkin, Direction } from '../../core/records.ts'
import { answersDiffer } from '../../core/rules/answers.ts'
import { t } from '../../i18n/later.ts'

interface Props {
  readonly mine: Direction | undefined
  readonly theirs: NonNullable<Checkin['theirs']>
}

/** My answer and the client's, side by side, as they were given. They are in bold where they differ, and never added up. */
export function BothDirections({ mine, theirs }: Props) {
  const Said = answersDiffer({ ...(mine && { direction: mine }), theirs }) ? 'b' : 'span'
  return <Said>{t('direction.both', { mine: mine ?? 'absent', theirs })}</Said>
}
