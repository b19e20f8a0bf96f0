import { FOLLOW_UPS, type Repair } from '../../core/records.ts'
import { FOLLOW_UP_AFTER } from '../../core/rules/followUps.ts'
import { SMALL_CHANGES } from '../../core/rules/repairs.ts'
import { t } from '../../i18n/later.ts'
import { tellFailure } from '../../state/engine/failures.ts'
import { chooseFollowUp, keepRepairText, tapChange } from '../../state/features/repairs.ts'
import { SignChip } from '../kit/entry/SignChip.tsx'
import { KeptText } from '../kit/sheet/KeptText.tsx'

/** What was agreed to change, by a tap or in one's own words, and when to come back to it. */
export const AgreedChanges = ({
  repair: { id, changes, ownChange, followUpAfter = FOLLOW_UP_AFTER },
}: {
  repair: Repair
}) => (
  <>
    <div class="buttons" role="group" aria-label={t('repair.changes')}>
      {SMALL_CHANGES.map((change) => (
        <SignChip
          key={change}
          label={t(`change.${change}`)}
          chosen={changes.includes(change)}
          tap={() => void tellFailure(() => tapChange(id, change))}
        />
      ))}
    </div>
    <KeptText
      label={t('repair.ownChange')}
      value={ownChange}
      rows={1}
      save={(text) => keepRepairText(id, 'ownChange', text)}
    />
    <fieldset class="choice">
      <legend>{t('repair.after')}</legend>
      {FOLLOW_UPS.map((n) => (
        <button
          key={n}
          type="button"
          class="button"
          aria-pressed={n === followUpAfter}
          onClick={() => void tellFailure(() => chooseFollowUp(id, n))}
        >
          {t('repair.afterSessions', { n })}
        </button>
      ))}
    </fieldset>
  </>
)
