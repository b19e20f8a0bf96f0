import { Check, Circle } from 'lucide-preact'
import { useSignal } from '@preact/signals'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { repairSteps } from '../../content/links.ts'
import type { Content } from '../../content/shape.ts'
import type { Id } from '../../core/log/id.ts'
import type { Patient, RepairStep } from '../../core/records.ts'
import { REPAIR_STEPS } from '../../core/rules/repairs.ts'
import { t } from '../../i18n/later.ts'
import { tellFailure } from '../../state/engine/failures.ts'
import { repairs } from '../../state/engine/practice.ts'
import { repairOfToday, stepTapper } from '../../state/features/repairs.ts'
import { readPhrase, somePhrases } from '../cards/index.ts'
import { Glance } from '../kit/glance/Glance.tsx'
import { enterSheet } from '../kit/sheet/openSheets.ts'
import { UndoBar } from '../kit/UndoBar.tsx'
import { useCards } from '../kit/useCards.ts'
import './RepairGlance.css'

interface Props {
  /** Absent: the one begun today with this patient, or a new one that the first tap begins. */
  readonly id?: Id
  /** Must stay the same while the screen stands: what is tapped goes to them. */
  readonly patient: Patient | undefined
  readonly close: () => void
}

/** The steps of the session itself. */
const STEPS = REPAIR_STEPS.filter((step) => repairSteps[step].time === 'now')

/**
 * What to say at each step of the session itself, as large as fits; a tap marks the step as done. It lies between two
 * people: it does not say who one of them is.
 */
export function RepairGlance({ id, patient, close }: Props) {
  const cards = useCards()
  const shown = useSignal(id ?? repairOfToday(patient?.id, Date.now())?.id)
  const tapStep = useMemo(() => stepTapper(shown.value, patient ? { patient: patient.id } : {}), [])
  // What was just saved is told here, and not on the page below.
  const self = useRef(Symbol('repair')).current
  useLayoutEffect(() => enterSheet(self), [])
  if (!cards) return null
  const done = (shown.value !== undefined && repairs().get(shown.value)?.done) || {}
  const tap = (step: RepairStep) =>
    tellFailure(async () => {
      shown.value = await tapStep(step)
    })
  const says = STEPS.map((step) => sayAt(step, cards, patient))
  return (
    <Glance
      label={t('nav.repair')}
      count={1}
      at={0}
      go={() => undefined}
      close={close}
      shown={says.join()}
      controls={
        <div class="repair-glance-told">
          <UndoBar sheet={self} />
        </div>
      }
    >
      <div class="repair-glance">
        {STEPS.map((step, index) => (
          <button
            key={step}
            type="button"
            aria-pressed={done[step] !== undefined}
            onClick={() => void tap(step)}
          >
            <small>
              {done[step] === undefined ? <Circle aria-hidden="true" /> : <Check aria-hidden="true" />}
              <b>{cards.repair[step].label}</b>
            </small>
            <span>{says[index]}</span>
          </button>
        ))}
      </div>
    </Glance>
  )
}

/** The first phrase of a step that the person did not hide; without any, what the step is about. */
function sayAt(step: RepairStep, cards: Content, patient: Patient | undefined): string {
  const [phrase] = somePhrases(cards, repairSteps[step].phrases)
  return phrase ? readPhrase(phrase, patient) : cards.repair[step].text
}
