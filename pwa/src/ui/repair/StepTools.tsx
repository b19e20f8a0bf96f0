import { Check, Circle } from 'lucide-preact'
import { repairStepIds } from '../../content/ids.ts'
import type { RepairStepId } from '../../content/shape.ts'
import type { Repair, RepairStep } from '../../core/records.ts'
import { t } from '../../i18n/later.ts'
import { formatWhen } from '../../i18n/locale.ts'
import { tellFailure } from '../../state/engine/failures.ts'
import { keepStepNote, tapStep } from '../../state/features/repairs.ts'
import { KeptText } from '../kit/sheet/KeptText.tsx'
import { AgreedChanges } from './AgreedChanges.tsx'
import { FollowUp } from './FollowUp.tsx'

interface Props {
  readonly step: RepairStepId
  readonly repair: Repair
}

/** What one does at a step: what belongs to it alone, a mark that it was done, and a note. */
export const StepTools = ({ step, repair }: Props) => (
  <div class="step-tools">
    {step === 'micro-changes' && <AgreedChanges repair={repair} />}
    {step === 'follow-up' && <FollowUp repair={repair} />}
    {step !== 'follow-up' && <Mark step={step} repair={repair} />}
    <KeptText
      label={t('repair.note', { n: repairStepIds.indexOf(step) + 1 })}
      value={repair.notes[step]}
      rows={1}
      save={(text) => keepStepNote(repair.id, step, text)}
    />
  </div>
)

function Mark({ step, repair: { id, done } }: { step: RepairStep; repair: Repair }) {
  const at = done[step]
  return (
    <button
      type="button"
      class="button labelled step-done"
      aria-pressed={at !== undefined}
      aria-describedby={`step-${step}`}
      onClick={() => void tellFailure(() => tapStep(id, step))}
    >
      {at === undefined ? <Circle aria-hidden="true" /> : <Check aria-hidden="true" />}
      {at === undefined ? t('repair.done') : t('repair.doneAt', { when: formatWhen(at) })}
    </button>
  )
}
