import { autocheckIds } from '../../content/ids.ts'
import type { AutocheckId, Content } from '../../content/shape.ts'
import type { Patient, Question } from '../../core/records.ts'
import { t } from '../../i18n/later.ts'
import { tellFailure } from '../../state/engine/failures.ts'
import { ANSWERS, sayQuestion } from '../kit/entry/autocheckWords.ts'
import { WhoLine } from '../kit/patient/WhoLine.tsx'
import { StepFoot } from '../kit/sheet/StepFoot.tsx'
import { StepTitle } from '../kit/sheet/StepTitle.tsx'
import { currentAutocheck, tapAnswer } from './presentSession.ts'
import './AutocheckStep.css'

interface Props {
  readonly patient: Patient | undefined
  readonly cards: Content
  readonly question: Question
  readonly next: () => void
  readonly back: () => void
}

/**
 * One question of the autocheck. An answer leads on at once, so that a quick second tap is for the next question; what
 * cannot be kept is told. Tapped again an answer is cleared.
 */
export function AutocheckStep({ patient, cards, question, next, back }: Props) {
  const answered = currentAutocheck(patient?.id)?.[question]
  const tap = (answer: boolean) => {
    void tellFailure(() => tapAnswer(patient?.id, question, answer))
    if (answer !== answered) next()
  }
  return (
    <div class="step">
      <AutocheckWho patient={patient} cards={cards} question={question} />
      <StepTitle large>{sayQuestion(cards, question)}</StepTitle>
      <div class="answers" role="group" aria-label={sayQuestion(cards, question)}>
        {ANSWERS.map(([answer, label]) => (
          <button
            key={label}
            type="button"
            class="button"
            aria-pressed={answered === answer}
            onClick={() => tap(answer)}
          >
            {t(label)}
          </button>
        ))}
      </div>
      <StepFoot label={t(answered === undefined ? 'closing.skip' : 'closing.next')} next={next} back={back} />
    </div>
  )
}

interface WhoProps {
  readonly patient: Patient | undefined
  readonly cards: Content
  readonly question: AutocheckId
}

/** Whom the autocheck is about, and which of its questions this is. */
export const AutocheckWho = ({ patient, cards, question }: WhoProps) => (
  <WhoLine patient={patient}>
    {t('autocheck.of', {
      title: cards.sections.autocheck.title,
      n: autocheckIds.indexOf(question) + 1,
      of: autocheckIds.length,
    })}
  </WhoLine>
)
