import { useSignal } from '@preact/signals'
import type { ReflectionId } from '../../content/shape.ts'
import type { Id } from '../../core/log/id.ts'
import type { Reflection as Answer } from '../../core/records.ts'
import { t } from '../../i18n/later.ts'
import { formatDate } from '../../i18n/locale.ts'
import { tellFailure } from '../../state/engine/failures.ts'
import { eraseAnswer, mendAnswer, reflections } from '../../state/features/reflections.ts'
import { keepDrafts } from '../kit/sheet/draft.ts'
import { EraseForGood } from '../kit/sheet/EraseForGood.tsx'
import { KeptText } from '../kit/sheet/KeptText.tsx'

interface Props {
  readonly question: ReflectionId
  /** The answer that is being written above. */
  readonly today: Id
  /** Where the focus goes when an answer goes. */
  readonly focusQuestion: () => void
}

/** What was answered before, newest first: read, mended or erased. */
export function Earlier({ question, today, focusQuestion }: Props) {
  const mending = useSignal<Answer | null>(null)
  const answers = reflections.value.filter((answer) => answer.question === question && answer.id !== today)
  const held = mending.value
  // One that is being mended stays under one's hands, even for a moment without a word.
  const earlier =
    held && !answers.some(({ id }) => id === held.id)
      ? [...answers, { ...held, text: '' }].toSorted((a, b) => b.at - a.at)
      : answers
  if (earlier.length === 0) return null
  const mend = (answer: Answer) => async () => {
    if (!(await keepDrafts())) return
    const ends = mending.value?.id === answer.id
    mending.value = ends ? null : answer
    if (ends && !reflections.value.some(({ id }) => id === answer.id)) focusQuestion()
  }
  const erase = (id: Id) => () =>
    void tellFailure(async () => {
      await eraseAnswer(id)
      if (mending.value?.id === id) mending.value = null
      focusQuestion()
    })
  return (
    <section class="stack" aria-labelledby="reflection-earlier">
      <h2 id="reflection-earlier">{t('reflection.earlier')}</h2>
      <ol class="reflection-earlier">
        {earlier.map((answer) => (
          <OneEarlier
            key={answer.id}
            answer={answer}
            isMended={held?.id === answer.id}
            mend={mend(answer)}
            erase={erase(answer.id)}
          />
        ))}
      </ol>
    </section>
  )
}

interface OneProps {
  readonly answer: Answer
  readonly isMended: boolean
  /** Begins or ends mending it. */
  readonly mend: () => Promise<void>
  readonly erase: () => void
}

function OneEarlier({ answer: { id, at, text }, isMended, mend, erase }: OneProps) {
  const when = formatDate(new Date(at))
  const heading = `answer-${id}`
  return (
    <li>
      {/* The field's own label says the date. */}
      <h3 id={heading} class={isMended ? 'visually-hidden' : undefined}>
        <time dateTime={new Date(at).toISOString()}>{when}</time>
      </h3>
      {isMended ? (
        <KeptText
          label={t('reflection.mended', { when })}
          hint={t('reflection.emptied')}
          rows={5}
          focused
          value={text}
          save={(changed) => mendAnswer(id, changed)}
        />
      ) : (
        <p class="reflection-text">{text}</p>
      )}
      <div class="buttons">
        <button
          type="button"
          class="button quiet"
          aria-expanded={isMended}
          aria-describedby={heading}
          onClick={() => void mend()}
        >
          {t(isMended ? 'reflection.mendEnd' : 'reflection.mend')}
        </button>
        <EraseForGood
          label={t('reflection.erase')}
          what={t('reflection.eraseWhat')}
          erase={erase}
          describedBy={heading}
        />
      </div>
    </li>
  )
}
