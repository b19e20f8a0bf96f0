import { ChevronRight } from 'lucide-preact'
import { knowledgeIds } from '../../../content/ids.ts'
import type { Content } from '../../../content/shape.ts'
import { t } from '../../../i18n/later.ts'
import { follow, knowledgeCard } from '../../kit/address.ts'
import './KnowledgeIndex.css'

/** Links to the cards that are read in a quiet moment. */
export const KnowledgeIndex = ({ cards }: { cards: Content }) => (
  <nav class="knowledge-index" aria-label={t('knowledge.title')}>
    <ul>
      {knowledgeIds.map((id) => (
        <li key={id}>
          <a
            href={`/knowledge/${id}`}
            aria-current={id === knowledgeCard.value ? 'page' : undefined}
            onClick={follow}
          >
            {cards.sections[id].title}
            <ChevronRight aria-hidden="true" />
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
