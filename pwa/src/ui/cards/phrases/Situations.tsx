import { situationIds } from '../../../content/ids.ts'
import type { Content, SituationId } from '../../../content/shape.ts'
import './Situations.css'

interface Props {
  readonly cards: Content
  readonly label: string
  /** What the first chip, that of no situation, is called. */
  readonly none: string
  readonly chosen: SituationId | null
  readonly choose: (situation: SituationId | null) => void
}

/** One chip for each situation, and one for none. */
export const Situations = ({ cards, label, none, chosen, choose }: Props) => (
  <div class="situations" role="group" aria-label={label}>
    {[null, ...situationIds].map((situation) => (
      <button
        key={situation}
        type="button"
        class="button"
        aria-pressed={situation === chosen}
        onClick={() => choose(situation)}
      >
        {situation === null ? none : cards.situations[situation]}
      </button>
    ))}
  </div>
)
