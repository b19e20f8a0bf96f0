import { STATES, type Component, type ComponentState } from '../../../core/records.ts'
import { t } from '../../../i18n/locale.ts'
import { Wave } from '../Wave.tsx'
import './ComponentChoice.css'

interface Props {
  readonly component: Component
  readonly chosen: ComponentState | undefined
  readonly choose: (state: ComponentState) => void
}

/** How one component sounds: a row of its three states. */
export const ComponentChoice = ({ component, chosen, choose }: Props) => {
  const label = t(`component.${component}`)
  return (
    <div class="component-row" role="group" aria-label={label} style={{ '--hue': `var(--${component})` }}>
      <span aria-hidden="true">{label}</span>
      <div>
        {STATES.map((state) => (
          <button key={state} type="button" aria-pressed={chosen === state} onClick={() => choose(state)}>
            <Wave state={state} />
            {t(`state.${state}`)}
          </button>
        ))}
      </div>
    </div>
  )
}
