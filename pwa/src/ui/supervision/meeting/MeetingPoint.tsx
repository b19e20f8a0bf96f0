import type { Signal } from '@preact/signals'
import type { Content } from '../../../content/shape.ts'
import type { SupervisionItem } from '../../../core/records.ts'
import { rankPast } from '../../../core/rules/ranks.ts'
import { t } from '../../../i18n/later.ts'
import { tellFailure } from '../../../state/engine/failures.ts'
import { leaveForLater, rankItem } from '../../../state/features/supervision.ts'
import { MoveButtons } from '../../kit/order/MoveButtons.tsx'
import { findSource } from '../findSource.ts'
import { ItemWhose } from '../ItemWhose.tsx'
import { ItemSource } from '../ItemSource.tsx'

interface Props {
  readonly item: SupervisionItem
  /** The ranks of all that there is to choose from, in their order, and where among them this one stands. */
  readonly ranked: readonly { readonly rank: number }[]
  readonly at: number
  /** Which of the chosen ones it is; absent where it is left for another time. */
  readonly number: number | undefined
  readonly cards: Content
  readonly said: Signal<string>
}

/** One point that may go along: chosen by a tap on its words, moved by the buttons under them. */
export function MeetingPoint({ item, ranked, at, number, cards, said }: Props) {
  const source = findSource(item, cards)
  const words = item.text ?? source?.lines[0] ?? t('supervision.noWords')
  return (
    <li class={number === undefined ? 'meeting-point later' : 'meeting-point'}>
      <label>
        <input
          type="checkbox"
          aria-label={`${t('meeting.choose')}: ${words}`}
          checked={number !== undefined}
          onChange={({ currentTarget }) => {
            const later = !currentTarget.checked
            void tellFailure(() => leaveForLater(item.id, later))
          }}
        />
        <span>
          {item.text && <span class="meeting-text">{item.text}</span>}
          <ItemSource source={source} />
          <small>
            <ItemWhose item={item} />
          </small>
        </span>
      </label>
      <div class="meeting-tools">
        <b aria-hidden="true">{number}</b>
        <MoveButtons
          what={words}
          said={said}
          place={{ n: at + 1, total: ranked.length }}
          rankAfter={(by) => rankPast(ranked, at, by)}
          keep={(rank) => rankItem(item.id, rank)}
        />
      </div>
    </li>
  )
}
