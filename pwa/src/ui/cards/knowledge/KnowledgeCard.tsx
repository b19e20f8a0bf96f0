import {
  autocheckIds,
  componentIds,
  habitIds,
  reflectionIds,
  ruptureSourceIds,
  signIds,
  stateIds,
  techniqueIds,
  traitIds,
} from '../../../content/ids.ts'
import {
  addedSignGroups,
  insteadPhrases,
  sampleOfHabit,
  sampleOfTechnique,
  sampleOfTrait,
} from '../../../content/links.ts'
import type { Content, KnowledgeId, PhraseId, SignGroupId, TraitGroupId } from '../../../content/shape.ts'
import { t } from '../../../i18n/later.ts'
import { locale } from '../../../i18n/locale.ts'
import { formatMessage } from '../../../i18n/phrase.ts'
import { usualForms } from '../../../state/features/forms.ts'
import { Link } from '../../kit/Link.tsx'
import { CardList } from '../../kit/CardList.tsx'
import { authorsAndYear, References } from '../../kit/References.tsx'
import { Wave } from '../../kit/Wave.tsx'
import { PhraseLinks } from '../phrases/PhraseLinks.tsx'
import { somePhrases } from '../phrases/readPhrases.ts'

interface Props {
  readonly cards: Content
}

/** What a knowledge card holds below its title and introduction. The closing card holds nothing more. */
export const KnowledgeCard = ({ id, cards }: Props & { id: KnowledgeId }) => {
  const Body = BODIES[id]
  return <Body cards={cards} />
}

const BODIES: Record<KnowledgeId, (props: Props) => preact.JSX.Element | null> = {
  alliance: Alliance,
  traits: Traits,
  techniques: Techniques,
  'rupture-sources': ({ cards }) => (
    <CardList level={2} ids={ruptureSourceIds} texts={cards['rupture-sources']} />
  ),
  signs: Signs,
  habits: ({ cards }) => (
    <CardList
      level={2}
      ids={habitIds}
      texts={cards.habits}
      renderMore={(id) => <Sample cards={cards} id={sampleOfHabit[id]} />}
    />
  ),
  autocheck: ({ cards }) => (
    <ul class="questions">
      {autocheckIds.map((id) => (
        <li key={id} id={id}>
          {formatMessage(locale.value, cards.autocheck[id], { ...usualForms() })}
        </li>
      ))}
    </ul>
  ),
  reflection: ({ cards }) => (
    <ul class="questions">
      {reflectionIds.map((id) => (
        <li key={id} id={id}>
          {cards.reflection[id]}
        </li>
      ))}
    </ul>
  ),
  closing: () => null,
  references: References,
}

function Alliance({ cards }: Props) {
  return (
    <>
      <CardList level={2} ids={componentIds} texts={cards.alliance} hue={(id) => id} />
      <section aria-labelledby="states">
        <h2 id="states">{t('knowledge.states')}</h2>
        <CardList level={3} ids={stateIds} texts={cards.states} renderMark={(id) => <Wave state={id} />} />
      </section>
    </>
  )
}

function Traits({ cards }: Props) {
  return (
    <>
      {(Object.keys(traitIds) as TraitGroupId[]).map((group) => (
        <section key={group} aria-labelledby={group}>
          <h2 id={group}>{cards.traitGroups[group]}</h2>
          <CardList
            level={3}
            ids={traitIds[group]}
            texts={cards.traits}
            renderMore={(id) => <Sample cards={cards} id={sampleOfTrait[id]} />}
          />
        </section>
      ))}
    </>
  )
}

function Techniques({ cards }: Props) {
  return (
    <>
      <CardList
        level={2}
        ids={techniqueIds}
        texts={cards.techniques}
        renderMore={(id) => <Sample cards={cards} id={sampleOfTechnique[id]} />}
      />
      <section aria-labelledby="instead">
        <h2 id="instead">{t('knowledge.instead')}</h2>
        <PhraseLinks phrases={somePhrases(cards, insteadPhrases)} />
      </section>
    </>
  )
}

function Signs({ cards }: Props) {
  return (
    <>
      {(Object.keys(signIds) as SignGroupId[]).map((group) => (
        <section key={group} aria-labelledby={group}>
          <h2 id={group}>
            {cards.signGroups[group].label}
            {addedSignGroups[group] && <small>{t('knowledge.addition')}</small>}
          </h2>
          <p>{cards.signGroups[group].text}</p>
          <Source group={group} />
          <CardList level={3} ids={signIds[group]} texts={cards.signs} />
        </section>
      ))}
    </>
  )
}

function Source({ group }: { group: SignGroupId }) {
  const reference = addedSignGroups[group]
  return reference ? (
    <Link class="source" to="/knowledge-references">
      {t('knowledge.source', { source: authorsAndYear(reference) })}
    </Link>
  ) : null
}

/** The sentence that shows what the card means, as one can say it. */
function Sample({ cards, id }: Props & { id: PhraseId | undefined }) {
  return id ? <PhraseLinks phrases={somePhrases(cards, [id])} /> : null
}
