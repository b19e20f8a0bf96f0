import type { Id } from '../../core/id.ts'
import { COMPONENTS, DIRECTIONS, STATES, type Checkin, type Component } from '../../core/records.ts'
import { t } from '../../i18n/locale.ts'
import { tapAllClear, tapField } from '../../state/checkin.ts'
import { tellFailure } from '../../state/failures.ts'
import { Wave } from './Wave.tsx'
import './CheckinPad.css'

interface Props {
  readonly patient: Id | undefined
  /** The check-in that the next tap goes to, or undefined where it will begin one. */
  readonly current: Checkin | undefined
}

/** The taps of a check-in, in reach of either thumb. Each is saved at once; there is no save button. */
export const CheckinPad = ({ patient, current }: Props) => (
  <div class="checkin-pad">
    <fieldset class="direction">
      <legend>{t('direction.question')}</legend>
      {DIRECTIONS.map((answer) => (
        <button
          key={answer}
          type="button"
          aria-pressed={current?.direction === answer}
          onClick={() => void tellFailure(() => tapField(patient, 'direction', answer))}
        >
          {t(`direction.${answer}`)}
        </button>
      ))}
    </fieldset>
    {COMPONENTS.map((component) => (
      <ComponentRow key={component} component={component} patient={patient} current={current} />
    ))}
    <button type="button" class="all-clear" onClick={() => void tellFailure(() => tapAllClear(patient))}>
      <Wave state="clear" />
      {t('now.allClear')}
    </button>
  </div>
)

const ComponentRow = ({ component, patient, current }: Props & { component: Component }) => (
  <div
    class="component-row"
    role="group"
    aria-labelledby={`row-${component}`}
    style={{ '--hue': `var(--${component})` }}
  >
    <span id={`row-${component}`}>{t(`component.${component}`)}</span>
    {STATES.map((state) => (
      <button
        key={state}
        type="button"
        aria-pressed={current?.[component] === state}
        onClick={() => void tellFailure(() => tapField(patient, component, state))}
      >
        <Wave state={state} />
        {t(`state.${state}`)}
      </button>
    ))}
  </div>
)
