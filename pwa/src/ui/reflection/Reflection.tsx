import { ChevronLeft, ChevronRight } from 'lucide-preact'
import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { reflectionIds } from '../../content/ids.ts'
import type { ReflectionId } from '../../content/shape.ts'
import type { Reflection as Answer } from '../../core/records.ts'
import { t } from '../../i18n/later.ts'
import { formatDate } from '../../i18n/locale.ts'
import { newRecord } from '../../state/engine/commit.ts'
import { tellFailure } from '../../state/engine/failures.ts'
import { whole } from '../../state/engine/practice.ts'
import {
  answerOfToday,
  eraseAnswer,
  isReflectionDue,
  keepAnswer,
  mendAnswer,
  openedQuestion,
  openQuestion,
  reflections,
} from '../../state/features/reflections.ts'
import { putOffOffer } from '../../state/features/offers.ts'
import { Loading } from '../kit/Loading.tsx'
import { KeptText } from '../kit/sheet/KeptText.tsx'
import { useCards } from '../kit/useCards.ts'
import './Reflection.css'

/** One question at a time, for a quiet hour: what one thinks of it today, and what one thought before. */
export function Reflection() {
  const cards = useCards()
  if (!cards) return null
  const question = openedQuestion.value
  return (
    <div class="reflection">
      <header>
        <h1>{cards.sections.reflection.title}</h1>
        <p class="soft">{t('reflection.hint')}</p>
        {isReflectionDue(Date.now()) && (
          <button
            type="button"
            class="button quiet"
            onClick={() => void tellFailure(() => putOffOffer('reflection', undefined))}
          >
            {t('reflection.later')}
          </button>
        )}
      </header>
      <section class="reflection-card" aria-labelledby="reflection-question">
        <h2 id="reflection-question" aria-live="polite">
          {cards.reflection[question]}
        </h2>
        <Loading />
        {whole.value && <Today key={question} question={question} />}
        <div class="reflection-turn">
          <button type="button" class="button labelled" onClick={() => openQuestion(neighbour(question, -1))}>
            <ChevronLeft aria-hidden="true" />
            {t('reflection.before')}
          </button>
          <button type="button" class="button labelled" onClick={() => openQuestion(neighbour(question, 1))}>
            {t('reflection.next')}
            <ChevronRight aria-hidden="true" />
          </button>
        </div>
      </section>
      <Earlier question={question} />
    </div>
  )
}

const neighbour = (question: ReflectionId, step: 1 | -1): ReflectionId => {
  const count = reflectionIds.length
  return reflectionIds[(reflectionIds.indexOf(question) + step + count) % count]!
}

/** The answer of today; one that was begun goes on. */
function Today({ question }: { question: ReflectionId }) {
  const answer = answerOfToday(question, Date.now())
  const id = useMemo(() => answer?.id ?? newRecord(), [])
  return (
    <KeptText
      label={t('reflection.today')}
      hint={t('reflection.private')}
      rows={5}
      value={answer?.text}
      save={async (text) => {
        // Whoever has answered stays with the question, even where another was answered longer ago.
        openQuestion(question)
        await keepAnswer(id, question, text)
      }}
    />
  )
}

function Earlier({ question }: { question: ReflectionId }) {
  const today = answerOfToday(question, Date.now())?.id
  const earlier = reflections.value.filter((answer) => answer.question === question && answer.id !== today)
  if (earlier.length === 0) return null
  return (
    <section class="stack" aria-labelledby="reflection-earlier">
      <h2 id="reflection-earlier">{t('reflection.earlier')}</h2>
      <ol class="reflection-earlier">
        {earlier.map((answer) => (
          <OneEarlier key={answer.id} answer={answer} />
        ))}
      </ol>
    </section>
  )
}

function OneEarlier({ answer: { id, at, text } }: { answer: Answer }) {
  const mode = useSignal<'read' | 'mend' | 'erase'>('read')
  const when = formatDate(new Date(at))
  const go = (to: typeof mode.value) => () => {
    mode.value = to
  }
  return (
    <li>
      <h3>
        <time dateTime={new Date(at).toISOString()}>{when}</time>
      </h3>
      {mode.value === 'mend' ? (
        <KeptText
          label={t('reflection.mended', { when })}
          rows={5}
          focused
          value={text}
          save={(changed) => mendAnswer(id, changed)}
        />
      ) : (
        <p class="reflection-text">{text}</p>
      )}
      {mode.value === 'erase' && <p>{t('reflection.eraseWhat')}</p>}
      <div class="buttons">
        {mode.value === 'erase' ? (
          <>
            <button
              type="button"
              class="button primary"
              onClick={() => void tellFailure(() => eraseAnswer(id))}
            >
              {t('reflection.eraseDo')}
            </button>
            <button type="button" class="button" onClick={go('read')}>
              {t('cancel')}
            </button>
          </>
        ) : (
          <>
            <button
              type="button"
              class="button quiet"
              aria-expanded={mode.value === 'mend'}
              onClick={go(mode.value === 'mend' ? 'read' : 'mend')}
            >
              {t(mode.value === 'mend' ? 'reflection.mendEnd' : 'reflection.mend')}
            </button>
            <button type="button" class="button quiet" onClick={go('erase')}>
              {t('reflection.erase')}
            </button>
          </>
        )}
      </div>
    </li>
  )
}
