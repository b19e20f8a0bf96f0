import { useMemo } from 'preact/hooks'
import { signIds } from '../../../content/ids.ts'
import { addedSignGroups } from '../../../content/links.ts'
import type { Content, SignGroupId } from '../../../content/shape.ts'
import { countSigns, sortByUse } from '../../../core/rules/signs.ts'
import { t } from '../../../i18n/later.ts'
import { shown } from '../../../state/engine/practice.ts'
import { Link } from '../Link.tsx'
import { authorsAndYear } from '../References.tsx'
import { SignChip } from './SignChip.tsx'
import './SignGroups.css'

interface Props {
  readonly cards: Content
  readonly chosen: readonly string[]
  readonly tap: (sign: string) => void
}

/** Every sign that can be observed, in its groups, each group's used most first. */
export const SignGroups = (props: Props) => (
  <div class="sign-groups">
    {(Object.keys(signIds) as SignGroupId[]).map((group) => (
      <SignGroup key={group} group={group} {...props} />
    ))}
  </div>
)

function SignGroup({ group, cards, chosen, tap }: Props & { group: SignGroupId }) {
  // Sorted once: nothing may move under the fingers.
  const signs = useMemo(() => sortByUse(signIds[group], countSigns(shown.value.journal, Date.now())), [group])
  return (
    <section aria-labelledby={`signs-${group}`}>
      <h3 id={`signs-${group}`}>
        {cards.signGroups[group].label} {addedSignGroups[group] && <small>{t('knowledge.addition')}</small>}
      </h3>
      <div class="buttons">
        {signs.map((sign) => (
          <SignChip
            key={sign}
            label={cards.signs[sign].label}
            chosen={chosen.includes(sign)}
            tap={() => tap(sign)}
          />
        ))}
      </div>
      <Source group={group} />
    </section>
  )
}

function Source({ group }: { group: SignGroupId }) {
  const reference = addedSignGroups[group]
  return reference ? (
    <Link to="/knowledge-references">{t('knowledge.source', { source: authorsAndYear(reference) })}</Link>
  ) : null
}
