import { DIRECTIONS, type Direction } from '../../../core/records.ts'
import { t } from '../../../i18n/locale.ts'
import './DirectionChoice.css'

interface Props {
  readonly chosen: Direction | undefined
  readonly choose: (direction: Direction) => void
}

/** Whether the direction is good, in one's own view. */
export const DirectionChoice = ({ chosen, choose }: Props) => (
  <fieldset class="direction">
    <legend>{t('direction.question')}</legend>
    {DIRECTIONS.map((answer) => (
      <button key={answer} type="button" aria-pressed={chosen === answer} onClick={() => choose(answer)}>
        {t(`direction.${answer}`)}
      </button>
    ))}
  </fieldset>
)
