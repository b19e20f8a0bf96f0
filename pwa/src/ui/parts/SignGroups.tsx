import { Check } from 'lucide-preact'
import { signIds } from '../../content/ids.ts'
import { addedSignGroups } from '../../content/links.ts'
import type { SignGroupId } from '../../content/shape.ts'
import { t } from '../../i18n/later.ts'
import { useCards } from '../cards.ts'
import './SignChip.css'
import './SignGroups.css'

interface Props {
  readonly chosen: readonly string[]
  readonly tap: (sign: string) => void
}

/** Every sign that can be observed, in its groups. */
export function SignGroups({ chosen, tap }: Props) {
  const cards = useCards()
  return (
    cards &&
    (Object.keys(signIds) as SignGroupId[]).map((group) => (
      <div key={group} class="sign-group" role="group" aria-labelledby={`signs-${group}`}>
        <h4 id={`signs-${group}`}>
          {cards.signGroups[group].label}
          {addedSignGroups[group] && <small class="soft"> {t('knowledge.addition')}</small>}
        </h4>
        <div class="buttons">
          {signIds[group].map((sign) => (
            <button
              key={sign}
              type="button"
              class="chip"
              aria-pressed={chosen.includes(sign)}
              onClick={() => tap(sign)}
            >
              {chosen.includes(sign) && <Check aria-hidden="true" />}
              {cards.signs[sign].label}
            </button>
          ))}
        </div>
      </div>
    ))
  )
}
