import { DIRECTIONS, type Direction } from '../../../core/records.ts'
import { t } from '../../../i18n/locale.ts'
import './DirectionChoice.css'

interface Props {
  readonly chosen: Direction | undefined
  readonly choose: (direction: Direction) => void
}

interface RowProps extends Props {
  readonly label: string
  readonly say: (answer: Direction) => string
}

/** Whether the direction is good, in one's own view. */
export const DirectionChoice = (props: Props) => (
  <AnswerRow {...props} label={t('direction.question')} say={(answer) => t(`direction.${answer}`)} />
)

/** The three answers to whether the direction is good, whoever gives them. */
export const AnswerRow = ({ label, say, chosen, choose }: RowProps) => (
  // No fieldset: in a column that flexes WebKit gives its legend no room until it is laid out again.
  <div class="direction" role="group" aria-label={label}>
    <span aria-hidden="true">{label}</span>
    {DIRECTIONS.map((answer) => (
      <button key={answer} type="button" aria-pressed={chosen === answer} onClick={() => choose(answer)}>
        {say(answer)}
      </button>
    ))}
  </div>
)
