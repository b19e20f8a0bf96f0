import { repairStepIds } from '../../content/ids.ts'
import { repairSteps } from '../../content/links.ts'
import { useCards } from '../cards.ts'
import './Repair.css'

/** The plan in five steps, as a card. */
export function Repair() {
  const cards = useCards()
  if (!cards) return null
  const { sections, repair, repairTimes } = cards
  return (
    <div class="repair">
      <h1>{sections.repair.title}</h1>
      <p class="soft">{sections.repair.intro}</p>
      <ol>
        {repairStepIds.map((id) => (
          <li key={id}>
            <h2>{repair[id].label}</h2>
            <p>{repair[id].text}</p>
            <p class="soft">{repairTimes[repairSteps[id].time]}</p>
          </li>
        ))}
      </ol>
    </div>
  )
}
