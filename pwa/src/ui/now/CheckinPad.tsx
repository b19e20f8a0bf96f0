import type { Id } from '../../core/log/id.ts'
import { COMPONENTS, type Checkin } from '../../core/records.ts'
import { t } from '../../i18n/locale.ts'
import { tellFailure } from '../../state/engine/failures.ts'
import { ComponentChoice } from '../kit/entry/ComponentChoice.tsx'
import { DirectionChoice } from '../kit/entry/DirectionChoice.tsx'
import { Wave } from '../kit/Wave.tsx'
import { tapAllClear, tapField } from './checkin.ts'
import './CheckinPad.css'

interface Props {
  readonly patient: Id | undefined
  /** The check-in that the next tap goes to, or undefined where it will begin one. */
  readonly current: Checkin | undefined
}

/** The taps of a check-in, in reach of either thumb. Each is saved at once; there is no save button. */
export const CheckinPad = ({ patient, current }: Props) => (
  <div class="checkin-pad">
    <DirectionChoice
      chosen={current?.direction}
      choose={(answer) => void tellFailure(() => tapField(patient, 'direction', answer))}
    />
    {COMPONENTS.map((component) => (
      <ComponentChoice
        key={component}
        component={component}
        chosen={current?.[component]}
        choose={(state) => void tellFailure(() => tapField(patient, component, state))}
      />
    ))}
    <button type="button" class="all-clear" onClick={() => void tellFailure(() => tapAllClear(patient))}>
      <Wave state="clear" />
      {t('now.allClear')}
    </button>
  </div>
)
