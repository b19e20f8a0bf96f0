import type { Content } from '../../content/shape.ts'
import type { Patient } from '../../core/records.ts'
import { t } from '../../i18n/later.ts'
import { sayQuestion } from '../kit/entry/autocheckWords.ts'
import { KeptText } from '../kit/sheet/KeptText.tsx'
import { StepFoot } from '../kit/sheet/StepFoot.tsx'
import { AutocheckWho } from './AutocheckStep.tsx'
import { currentAgendaText, keepCurrentAgendaText } from './presentSession.ts'

interface Props {
  readonly patient: Patient | undefined
  readonly cards: Content
  readonly back: () => void
}

/** The last question of the autocheck: what goes on the supervision agenda. */
export const AgendaStep = ({ patient, cards, back }: Props) => (
  <div class="step asking">
    <AutocheckWho patient={patient} cards={cards} question="supervision" />
    <KeptText
      focused
      label={sayQuestion(cards, 'supervision')}
      hint={t('autocheck.agenda')}
      value={currentAgendaText(patient?.id)}
      rows={3}
      save={(text) => keepCurrentAgendaText(patient?.id, text)}
    />
    <StepFoot label={t('closing.done')} back={back} />
  </div>
)
