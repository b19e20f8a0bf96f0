import { DIRECTIONS, type Direction } from '../../../core/records.ts'
import { t } from '../../../i18n/locale.ts'
import './DirectionChoice.css'

interface Props {
  readonly chosen: Direction | undefined
  readonly choose: (direction: Direction) => void
}

/** Whether the direction is good, in one's own view. */
export const DirectionChoice = ({ chosen, choose }: Props) => (
  // No fieldset: in a column that flexes WebKit gives its legend no room until it is laid out again.
  <div class="direction" role="group" aria-label={t('direction.question')}>
    <span aria-hidden="true">{t('direction.question')}</span>
    {DIRECTIONS.map((answer) => (
      <button key={answer} type="button" aria-pressed={chosen === answer} onClick={() => choose(answer)}>
        {t(`direction.${answer}`)}
      </button>
    ))}
  </div>
)
