import { useSignal } from '@preact/signals'
import type { Patient } from '../../core/records.ts'
import { t } from '../../i18n/later.ts'
import { Sheet } from '../kit/sheet/Sheet.tsx'
import { useCards } from '../kit/useCards.ts'
import { AgendaStep } from './AgendaStep.tsx'
import { AutocheckStep } from './AutocheckStep.tsx'
import { SummaryStep } from './SummaryStep.tsx'

interface Props {
  /** Whose session it was, if that is known. Must stay the same while the sheet stands: what is typed goes to them. */
  readonly patient: Patient | undefined
  readonly close: () => void
}

const STEPS = ['summary', 'curious', 'flexible', 'judging', 'supervision'] as const

/** What one does in the minutes after a session: a summary, then the autocheck. Each step can be left out. */
export function Closing({ patient, close }: Props) {
  const cards = useCards()
  const at = useSignal(0)
  const goTo = (step: number) => () => {
    at.value = step
  }
  const step = STEPS[at.value]!
  const steps = { patient, next: goTo(at.value + 1), back: goTo(at.value - 1) }
  return (
    <Sheet title={t('closing.title')} close={close}>
      {cards &&
        (step === 'summary' ? (
          <SummaryStep patient={patient} cards={cards} next={steps.next} />
        ) : step === 'supervision' ? (
          <AgendaStep patient={patient} cards={cards} back={steps.back} />
        ) : (
          <AutocheckStep key={step} {...steps} cards={cards} question={step} />
        ))}
    </Sheet>
  )
}
