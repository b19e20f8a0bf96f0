import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import { DIRECTIONS, type Checkin, type Direction, type Patient } from '../../../core/records.ts'
import { t } from '../../../i18n/later.ts'
import { tellFailure } from '../../../state/engine/failures.ts'
import { ready } from '../../../state/engine/practice.ts'
import { you } from '../../../state/features/settings.ts'
import { useWakeLock } from '../../kit/glance/wakeLock.ts'
import { SampleMark } from '../../kit/sample/SampleMark.tsx'
import { checkinKeeper } from '../checkin.ts'
import { asking, KEPT_AS, type Asking } from './asking.ts'
import { useGuard } from './guard.ts'
import { HoldToLeave } from './HoldToLeave.tsx'
import './AskCard.css'

interface OpenProps {
  readonly patient: Patient | undefined
  readonly current: Checkin | undefined
}

/** Opens the card once all of it is here: what could not be loaded must not be what the client holds. */
export function OpenAskCard({ patient, current }: OpenProps) {
  useEffect(
    () =>
      ask({
        you: patient?.you ?? you.value ?? undefined,
        answered: false,
        patient: patient?.id,
        checkin: current?.id,
      }),
    [],
  )
  return null
}

/**
 * For the client, the phone in their hand: the question, three answers, and the choice not to answer here. It stands
 * instead of the app, of which nothing is drawn meanwhile, and is left only by holding. What was answered is not shown.
 */
export function AskCard({ card }: { card: Asking }) {
  const keep = useMemo(() => checkinKeeper(card.patient, card.checkin), [])
  useWakeLock()
  useGuard()
  useEffect(() => focusWayHere, [])
  const form = card.you ?? 'unknown'
  const answer = (direction: Direction | null) => {
    ask({ ...card, answered: true })
    if (direction) void tellFailure(() => keep(() => ({ theirs: direction })))
  }
  return (
    <main class="ask">
      <SampleMark />
      {card.answered ? (
        <Said key="thanks">{t('ask.thanks', { form })}</Said>
      ) : (
        <>
          <Said key="question">{t('ask.question', { form })}</Said>
          {/* What is kept here must be open before anything is added to it. */}
          <div class="ask-answers" role="group" aria-labelledby="ask-said" inert={!ready.value}>
            {DIRECTIONS.map((direction) => (
              <button key={direction} type="button" class="button" onClick={() => answer(direction)}>
                {t(`theirs.${direction}`)}
              </button>
            ))}
            <button type="button" class="button quiet" onClick={() => answer(null)}>
              {t('ask.talk', { form })}
            </button>
          </div>
        </>
      )}
      <HoldToLeave leave={leave} />
    </main>
  )
}

function ask(card: Asking): void {
  asking.value = card
  localStorage.setItem(KEPT_AS, `${Date.now()} ${card.answered ? 'answered' : 'open'} ${card.you ?? ''}`)
}

function leave(): void {
  localStorage.removeItem(KEPT_AS)
  asking.value = null
}

/** The focus goes back to where the card was opened, once that is drawn again. */
function focusWayHere(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.session-tools > :last-child')?.focus())
}

/** Takes the focus, so that a screen reader says what the card says now. */
function Said({ children }: { children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h1 id="ask-said" ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
