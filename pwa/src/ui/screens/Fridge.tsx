import { fridgeIds } from '../../content/ids.ts'
import type { FridgeListId } from '../../content/shape.ts'
import { useCards } from '../cards.ts'
import { Wave } from '../parts/Wave.tsx'
import './Fridge.css'

const LISTS = Object.keys(fridgeIds) as FridgeListId[]

/** The two lists, large enough to be read from across the room. */
export function Fridge() {
  const cards = useCards()
  if (!cards) return null
  const { sections, fridge, fridgeLists } = cards
  return (
    <div class="fridge">
      <h1>{sections.fridge.title}</h1>
      <div class="fridge-lists">
        {LISTS.map((list) => (
          <section key={list} aria-labelledby={list}>
            <Wave state={list === 'doing-well' ? 'clear' : 'noisy'} />
            <h2 id={list}>{fridgeLists[list]}</h2>
            <ol>
              {fridgeIds[list].map((id) => (
                <li key={id}>{fridge[id]}</li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </div>
  )
}
