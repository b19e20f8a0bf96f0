import type { Content } from '../../../content/shape.ts'
import { toggleAnswer } from '../../../core/queries/entries.ts'
import { QUESTIONS, type Entry, type Question } from '../../../core/records.ts'
import { t } from '../../../i18n/later.ts'
import { tellFailure } from '../../../state/engine/failures.ts'
import { agenda } from '../../../state/engine/practice.ts'
import { tapInEntry } from '../../../state/features/entries.ts'
import { keepAgendaText } from '../../../state/features/supervision.ts'
import { ANSWERS, sayQuestion } from '../../kit/entry/autocheckWords.ts'
import { KeptText } from '../../kit/sheet/KeptText.tsx'
import { useCards } from '../../kit/useCards.ts'

type Autocheck = Extract<Entry, { kind: 'autocheck' }>

/** The three answers, and what goes to supervision. An answer tapped again is absent. */
export function AutocheckFields({ autocheck }: { autocheck: Autocheck }) {
  const cards = useCards()
  return (
    cards && (
      <div class="stack">
        {QUESTIONS.map((question) => (
          <Answer key={question} autocheck={autocheck} question={question} cards={cards} />
        ))}
        <KeptText
          label={sayQuestion(cards, 'supervision')}
          hint={t('autocheck.agenda')}
          value={agenda().from(autocheck.id)?.text}
          rows={3}
          save={(text) => keepAgendaText(autocheck, text)}
        />
      </div>
    )
  )
}

interface AnswerProps {
  readonly autocheck: Autocheck
  readonly question: Question
  readonly cards: Content
}

const Answer = ({ autocheck, question, cards }: AnswerProps) => (
  <div class="stack" role="group" aria-labelledby={`question-${question}`}>
    <p id={`question-${question}`}>{sayQuestion(cards, question)}</p>
    <div class="buttons">
      {ANSWERS.map(([answer, label]) => (
        <button
          key={label}
          type="button"
          class="button"
          aria-pressed={autocheck[question] === answer}
          onClick={() =>
            void tellFailure(() =>
              tapInEntry('autocheck', autocheck.id, (now) => toggleAnswer(now, question, answer)),
            )
          }
        >
          {t(label)}
        </button>
      ))}
    </div>
  </div>
)
