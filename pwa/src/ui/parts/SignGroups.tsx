import { Check } from 'lucide-preact'
import { signIds } from '../../content/ids.ts'
import { addedSignGroups } from '../../content/links.ts'
import type { Content, SignGroupId } from '../../content/shape.ts'
import { t } from '../../i18n/later.ts'
import './SignChip.css'
import './SignGroups.css'

interface Props {
  readonly cards: Content
  readonly chosen: readonly string[]
  readonly tap: (sign: string) => void
}

/** Every sign that can be observed, in its groups. */
export const SignGroups = ({ cards, chosen, tap }: Props) => (
  <div class="sign-groups">
    {(Object.keys(signIds) as SignGroupId[]).map((group) => (
      <section key={group} aria-labelledby={`signs-${group}`}>
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
      </section>
    ))}
  </div>
)
