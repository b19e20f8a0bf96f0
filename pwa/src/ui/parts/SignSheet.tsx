import { useMemo } from 'preact/hooks'
import { signIds } from '../../content/ids.ts'
import { addedSignGroups } from '../../content/links.ts'
import type { Content, SignGroupId } from '../../content/shape.ts'
import type { Id } from '../../core/id.ts'
import { countSigns, sortByUse } from '../../core/signs.ts'
import { t } from '../../i18n/later.ts'
import { checkins } from '../../state/practice.ts'
import { useCards } from '../cards.ts'
import { follow } from '../router.ts'
import { authorsAndYear } from './References.tsx'
import { Sheet } from './Sheet.tsx'
import { SignChip } from './SignChip.tsx'
import './SignSheet.css'

interface Props {
  readonly patient: Id | undefined
  readonly chosen: readonly string[]
}

/** All signs in their groups, each group's used most first. */
export function SignSheet({ close, ...props }: Props & { close: () => void }) {
  const cards = useCards()
  return (
    <Sheet title={t('signs.title')} close={close}>
      <p class="soft">{t('signs.hint')}</p>
      {cards &&
        (Object.keys(signIds) as SignGroupId[]).map((group) => (
          <SignGroup key={group} cards={cards} group={group} {...props} />
        ))}
    </Sheet>
  )
}

function SignGroup({ cards, group, patient, chosen }: Props & { cards: Content; group: SignGroupId }) {
  const signs = useMemo(() => sortByUse(signIds[group], countSigns(checkins.peek())), [group])
  return (
    <section class="sign-group" aria-labelledby={`signs-${group}`}>
      <h3 id={`signs-${group}`}>
        {cards.signGroups[group].label}
        {addedSignGroups[group] && <small>{t('knowledge.addition')}</small>}
      </h3>
      <div>
        {signs.map((sign) => (
          <SignChip
            key={sign}
            label={cards.signs[sign].label}
            chosen={chosen.includes(sign)}
            patient={patient}
            sign={sign}
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
    <a href="/knowledge/references" onClick={follow}>
      {t('knowledge.source', { source: authorsAndYear(reference) })}
    </a>
  ) : null
}
