import { COMPONENTS, type Checkin, type Fields } from '../../../core/records.ts'
import { toggleField, toggleSign } from '../../../core/rules/checkins.ts'
import { t } from '../../../i18n/later.ts'
import { tellFailure } from '../../../state/engine/failures.ts'
import { editEntry, tapInEntry } from '../../../state/features/entries.ts'
import { ComponentChoice } from '../../kit/entry/ComponentChoice.tsx'
import { DirectionChoice } from '../../kit/entry/DirectionChoice.tsx'
import { SignGroups } from '../../kit/entry/SignGroups.tsx'
import { labelSigns } from '../../kit/entry/signLabels.ts'
import { TheirChoice } from '../../kit/entry/TheirChoice.tsx'
import { KeptText } from '../../kit/sheet/KeptText.tsx'
import { useCards } from '../../kit/useCards.ts'
import { Wave } from '../../kit/Wave.tsx'
import './CheckinFields.css'

/** Everything that a check-in can say. What is chosen, tapped again, is absent. */
export function CheckinFields({ checkin }: { checkin: Checkin }) {
  const tap = (change: (now: Checkin) => Fields<'checkin'>) =>
    void tellFailure(() => tapInEntry('checkin', checkin.id, change))
  return (
    <div class="checkin-fields">
      {COMPONENTS.map((component) => (
        <ComponentChoice
          key={component}
          component={component}
          chosen={checkin[component]}
          choose={(state) => tap((now) => toggleField(now, component, state))}
        />
      ))}
      <button
        type="button"
        class="button labelled"
        aria-pressed={checkin.hums === true}
        onClick={() => tap((now) => toggleField(now, 'hums', true))}
      >
        <Wave state="noisy" />
        {t('entry.humsTap')}
      </button>
      <DirectionChoice
        chosen={checkin.direction}
        choose={(answer) => tap((now) => toggleField(now, 'direction', answer))}
      />
      <TheirChoice
        chosen={checkin.theirs}
        choose={(answer) => tap((now) => toggleField(now, 'theirs', answer))}
      />
      <Signs checkin={checkin} tap={(sign) => tap((now) => toggleSign(now, sign))} />
      <KeptText
        label={t('entry.note')}
        value={checkin.note}
        save={(text) => editEntry('checkin', checkin.id, { note: text || null })}
      />
    </div>
  )
}

/** All signs, folded away under those that were observed. */
function Signs({ checkin, tap }: { checkin: Checkin; tap: (sign: string) => void }) {
  const cards = useCards()
  return (
    cards && (
      <details>
        <summary>
          <b>{t('entry.signs')}</b> <span class="soft">{labelSigns(checkin.signs, cards).join(', ')}</span>
        </summary>
        <SignGroups cards={cards} chosen={checkin.signs} tap={tap} />
      </details>
    )
  )
}
