import type { ComponentChildren } from 'preact'
import { repairStepIds } from '../../content/ids.ts'
import { repairSteps } from '../../content/links.ts'
import type { Content, RepairStepId, RepairTime } from '../../content/shape.ts'
import type { Patient } from '../../core/records.ts'
import { PhraseLinks, somePhrases } from '../cards/index.ts'
import { Wave } from '../kit/Wave.tsx'
import './Plan.css'

const TIMES: readonly RepairTime[] = ['now', 'later']

interface Props {
  readonly cards: Content
  /** To whom the phrases are said, where that may be another than the current patient. */
  readonly patient?: Patient | undefined
  /** What stands below a step's phrases. */
  readonly renderMore?: (step: RepairStepId) => ComponentChildren
}

/** The plan in five steps, each with what one can say: three for the session itself, two for later. */
export const Plan = (props: Props) => (
  <div class="plan">
    {TIMES.map((time) => (
      <section key={time} class={`plan-${time}`} aria-labelledby={`plan-${time}`}>
        <Wave state={time === 'now' ? 'grating' : 'clear'} />
        <h2 id={`plan-${time}`}>{props.cards.repairTimes[time]}</h2>
        <ol start={firstOf(time)}>
          {stepsOf(time).map((id) => (
            <Step key={id} id={id} {...props} />
          ))}
        </ol>
      </section>
    ))}
  </div>
)

const Step = ({ id, cards, patient, renderMore }: Props & { id: RepairStepId }) => (
  <li id={id}>
    <h3 id={`step-${id}`}>{cards.repair[id].label}</h3>
    <p>{cards.repair[id].text}</p>
    <PhraseLinks phrases={somePhrases(cards, repairSteps[id].phrases)} patient={patient} />
    {renderMore?.(id)}
  </li>
)

const stepsOf = (time: RepairTime): RepairStepId[] =>
  repairStepIds.filter((id) => repairSteps[id].time === time)

/** Steps are counted through both groups. */
const firstOf = (time: RepairTime): number => repairStepIds.indexOf(stepsOf(time)[0]!) + 1
