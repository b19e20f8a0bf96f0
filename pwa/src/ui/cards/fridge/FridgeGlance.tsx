import { useSignal } from '@preact/signals'
import { fridgeIds } from '../../../content/ids.ts'
import type { Content, FridgeListId } from '../../../content/shape.ts'
import { Glance } from '../../kit/glance/Glance.tsx'
import './FridgeGlance.css'

interface Props {
  readonly lists: readonly FridgeListId[]
  readonly start: FridgeListId
  readonly cards: Content
  readonly close: () => void
}

/** One of the two lists and nothing else. */
export function FridgeGlance({ lists, start, cards, close }: Props) {
  const list = useSignal(start)
  const shown = list.value
  return (
    <Glance
      label={cards.sections.fridge.title}
      count={lists.length}
      at={lists.indexOf(shown)}
      go={(at) => {
        list.value = lists[at]!
      }}
      close={close}
      shown={shown}
    >
      <div class="fridge-glance">
        <h2>{cards.fridgeLists[shown]}</h2>
        <ol>
          {fridgeIds[shown].map((id) => (
            <li key={id}>{cards.fridge[id]}</li>
          ))}
        </ol>
      </div>
    </Glance>
  )
}
