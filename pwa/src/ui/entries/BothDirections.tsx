import type { Direction } from '../../core/records.ts'
import { t } from '../../i18n/later.ts'
import { sayBothDirections } from '../kit/entry/sayDirections.ts'

interface Props {
  readonly direction: Direction | undefined
  readonly theirs: Direction
}

/** One's own answer and the client's. Where they differ both stand side by side, in words, and nothing weighs them. */
export const BothDirections = ({ direction, theirs }: Props) => (
  <span>
    <b>{t('direction.asked')}</b> {sayBothDirections(direction, theirs)}
  </span>
)
