import { ChevronLeft, ChevronRight } from 'lucide-preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { useSignal } from '@preact/signals'
import { reflectionIds } from '../../content/ids.ts'
import type { Content, ReflectionId } from '../../content/shape.ts'
import { answerOfToday, questionToOpen } from '../../core/rules/reflections.ts'
import { startOfDay } from '../../core/rules/journal.ts'
import { t } from '../../i18n/later.ts'
import { newRecord } from '../../state/engine/commit.ts'
import { tellFailure } from '../../state/engine/failures.ts'
import { whole } from '../../state/engine/practice.ts'
import { putOffOffer, switchOffer } from '../../state/features/offers.ts'
import {
  isReflectionDue,
  openedQuestion,
  openQuestion,
  reflections,
} from '../../state/features/reflections.ts'
import { Loading } from '../kit/Loading.tsx'
import { useCards } from '../kit/useCards.ts'
import { Earlier } from './Earlier.tsx'
import { Today } from './Today.tsx'
import './Reflection.css'

/** One question at a time, for a quiet hour: what one thinks of it today, and what one thought before. */
export function Reflection() {
  const cards = useCards()
  if (!cards) return null
  return (
    <div class="reflection">
      <header>
        <h1>{cards.sections.reflection.title}</h1>
        <p class="soft">{t('reflection.hint')}</p>
      </header>
      <Loading />
      {/* Which question comes first, and whether today's answer was begun, is known once all answers are. */}
      {whole.value && <Visit cards={cards} />}
    </div>
  )
}

/** The monthly offer: put off for a month, or switched off for good. `leave`: its buttons go, the focus with them. */
function Offer({ leave }: { leave: () => void }) {
  const choose = (wish: () => Promise<void>) => () =>
    void tellFailure(async () => {
      await wish()
      leave()
    })
  return (
    <div class="buttons">
      <button type="button" class="button quiet" onClick={choose(() => putOffOffer('reflection', undefined))}>
        {t('reflection.later')}
      </button>
      <button type="button" class="button quiet" onClick={choose(() => switchOffer('reflection', false))}>
        {t('due.off')}
      </button>
    </div>
  )
}

/** Stays with its question, whatever comes in from another device meanwhile. */
function Visit({ cards }: { cards: Content }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const first = useMemo(() => questionToOpen(reflectionIds, reflections.value, Date.now()), [])
  useEffect(() => () => openQuestion(null), [])
  const question = openedQuestion.value ?? first
  const day = useDay()
  const erased = useSignal(0)
  const today = useMemo(
    () => answerOfToday(question, reflections.value, Date.now())?.id ?? newRecord(),
    [question, day, erased.value],
  )
  const focusQuestion = () => heading.current?.focus({ preventScroll: true })
  const turn = (step: 1 | -1) => () => openQuestion(neighbour(question, step))
  return (
    <>
      <section class="reflection-card" aria-labelledby="reflection-question">
        <h2 id="reflection-question" ref={heading} tabIndex={-1} aria-live="polite">
          {cards.reflection[question]}
        </h2>
        <Today
          key={today}
          id={today}
          question={question}
          begin={() => {
            // What is written to an erased record is lost: what comes next is a record of its own.
            erased.value += 1
            focusQuestion()
          }}
        />
        <div class="reflection-turn">
          <button type="button" class="button labelled" onClick={turn(-1)}>
            <ChevronLeft aria-hidden="true" />
            {t('reflection.before')}
          </button>
          <button type="button" class="button labelled" onClick={turn(1)}>
            {t('reflection.next')}
            <ChevronRight aria-hidden="true" />
          </button>
        </div>
      </section>
      {/* Below the field, which must not move once an answer makes the offer go. */}
      {isReflectionDue(Date.now()) && <Offer leave={focusQuestion} />}
      <Earlier key={question} question={question} today={today} focusQuestion={focusQuestion} />
    </>
  )
}

const neighbour = (question: ReflectionId, step: 1 | -1): ReflectionId => {
  const count = reflectionIds.length
  return reflectionIds[(reflectionIds.indexOf(question) + step + count) % count]!
}

/** When the day began on which one looks: whoever writes past midnight goes on, and looking again on another day is a new one. */
function useDay(): number {
  const day = useSignal(startOfDay(Date.now()))
  useEffect(() => {
    const look = () => {
      if (!document.hidden) day.value = startOfDay(Date.now())
    }
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  return day.value
}
