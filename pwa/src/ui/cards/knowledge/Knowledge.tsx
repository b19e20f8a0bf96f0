import { ChevronLeft } from 'lucide-preact'
import type { Content, KnowledgeId } from '../../../content/shape.ts'
import { t } from '../../../i18n/later.ts'
import { knowledgeCard } from '../../kit/address.ts'
import { Link } from '../../kit/Link.tsx'
import { useCards } from '../../kit/useCards.ts'
import { KnowledgeCard } from './KnowledgeCard.tsx'
import { KnowledgeIndex } from './KnowledgeIndex.tsx'
import './Knowledge.css'

/** Cards to read in a quiet moment: their list, and beside or instead of it the one that was opened. */
export function Knowledge() {
  const cards = useCards()
  const opened = knowledgeCard.value
  if (!cards) return null
  return (
    <div class={opened ? 'knowledge opened' : 'knowledge'}>
      {opened ? <Opened id={opened} cards={cards} /> : <h1>{t('knowledge.title')}</h1>}
      <KnowledgeIndex cards={cards} />
    </div>
  )
}

const Opened = ({ id, cards }: { id: KnowledgeId; cards: Content }) => (
  <article aria-labelledby="card-title">
    <Link class="back button quiet labelled" to="/knowledge">
      <ChevronLeft aria-hidden="true" />
      {t('knowledge.title')}
    </Link>
    <h1 id="card-title">{cards.sections[id].title}</h1>
    <p class="intro">{cards.sections[id].intro}</p>
    <KnowledgeCard id={id} cards={cards} />
  </article>
)
