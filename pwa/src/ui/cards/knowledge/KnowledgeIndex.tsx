import { ChevronRight } from 'lucide-preact'
import { knowledgeIds } from '../../../content/ids.ts'
import type { Content } from '../../../content/shape.ts'
import { t } from '../../../i18n/later.ts'
import { knowledgeCard } from '../../kit/address.ts'
import { Link } from '../../kit/Link.tsx'
import './KnowledgeIndex.css'

/** Links to the cards that are read in a quiet moment. */
export const KnowledgeIndex = ({ cards }: { cards: Content }) => (
  <nav class="knowledge-index" aria-label={t('knowledge.title')}>
    <ul>
      {knowledgeIds.map((id) => (
        <li key={id}>
          <Link to={`/knowledge-${id}`} aria-current={id === knowledgeCard.value ? 'page' : undefined}>
            {cards.sections[id].title}
            <ChevronRight aria-hidden="true" />
          </Link>
        </li>
      ))}
    </ul>
  </nav>
)
