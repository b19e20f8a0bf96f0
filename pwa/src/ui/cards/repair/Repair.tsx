import { repairStepIds } from '../../../content/ids.ts'
import { repairSteps } from '../../../content/links.ts'
import type { Content, RepairStepId, RepairTime } from '../../../content/shape.ts'
import { useCards } from '../../kit/useCards.ts'
import { Wave } from '../../kit/Wave.tsx'
import { PhraseLinks } from '../phrases/PhraseLinks.tsx'
import { somePhrases } from '../phrases/readPhrases.ts'
import './Repair.css'

const TIMES: readonly RepairTime[] = ['now', 'later']

/** The plan in five steps, each with what one can say: three for the session itself, two for later. */
export function Repair() {
  const cards = useCards()
  if (!cards) return null
  return (
    <div class="repair">
      <header>
        <h1>{cards.sections.repair.title}</h1>
        <p class="soft">{cards.sections.repair.intro}</p>
      </header>
      {TIMES.map((time) => (
        <section key={time} class={`repair-${time}`} aria-labelledby={`repair-${time}`}>
          <Wave state={time === 'now' ? 'grating' : 'clear'} />
          <h2 id={`repair-${time}`}>{cards.repairTimes[time]}</h2>
          <ol start={firstOf(time)}>
            {stepsOf(time).map((id) => (
              <Step key={id} id={id} cards={cards} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

const Step = ({ id, cards }: { id: RepairStepId; cards: Content }) => (
  <li id={id}>
    <h3>{cards.repair[id].label}</h3>
    <p>{cards.repair[id].text}</p>
    <PhraseLinks phrases={somePhrases(cards, repairSteps[id].phrases)} />
  </li>
)

const stepsOf = (time: RepairTime): RepairStepId[] =>
  repairStepIds.filter((id) => repairSteps[id].time === time)

/** Steps are counted through both groups. */
const firstOf = (time: RepairTime): number => repairStepIds.indexOf(stepsOf(time)[0]!) + 1
