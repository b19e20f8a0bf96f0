import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { PhraseId } from '../../../content/shape.ts'
import type { Patient } from '../../../core/records.ts'
import { currentCheckin } from '../../../core/rules/checkins.ts'
import type { Offer } from '../../../core/rules/offers.ts'
import { t } from '../../../i18n/later.ts'
import { tellFailure } from '../../../state/engine/failures.ts'
import { journal } from '../../../state/engine/practice.ts'
import { putOffOffer, switchOffer } from '../../../state/features/offers.ts'
import { beginRepair, openRepair } from '../../../state/features/repairs.ts'
import { PhraseLinks, somePhrases } from '../../cards/index.ts'
import { goTo } from '../../kit/address.ts'
import { Link } from '../../kit/Link.tsx'
import { Sheet } from '../../kit/sheet/Sheet.tsx'
import { useCards } from '../../kit/useCards.ts'
import { OpenAskCard } from '../ask/AskCard.tsx'
import { sayOffer, sayWhy } from './offerWords.ts'
import './DueSheet.css'

interface Props {
  readonly patient: Patient | undefined
  readonly offers: readonly Offer[]
  /** How many entries are nobody's yet. */
  readonly loose: number
  readonly openContract: () => void
  readonly openTray: () => void
  readonly close: () => void
}

/** Everything that waits, each with its reason, what one can do, and how to have less of it. */
export function DueSheet({ patient, offers, loose, openContract, openTray, close }: Props) {
  return (
    <Sheet title={t('due.title')} close={close}>
      <p class="soft" role="status">
        {t(offers.length === 0 && loose === 0 ? 'due.none' : 'due.intro')}
      </p>
      <ul class="due-list">
        {offers.map((offer) => (
          <DueOffer key={offer.rule} offer={offer} patient={patient} openContract={openContract} />
        ))}
        {loose > 0 && (
          <li>
            <h3>{t('now.tray', { n: loose })}</h3>
            <button type="button" class="button primary" onClick={openTray}>
              {t('due.do.tray')}
            </button>
          </li>
        )}
      </ul>
    </Sheet>
  )
}

interface OfferProps extends Pick<Props, 'patient' | 'openContract'> {
  readonly offer: Offer
}

function DueOffer({ offer, patient, openContract }: OfferProps) {
  const cards = useCards()
  if (!cards) return null
  const phrases = phrasesFor(offer)
  return (
    <li>
      <h3 id={`due-${offer.rule}`}>{sayOffer(offer)}</h3>
      <p>{sayWhy(offer, patient, cards)}</p>
      <Deed offer={offer} patient={patient} openContract={openContract} />
      {phrases.length > 0 && (
        <section aria-label={t('due.say')}>
          <p class="soft">{t('due.say')}</p>
          <PhraseLinks phrases={somePhrases(cards, phrases)} patient={patient} />
        </section>
      )}
      <Less offer={offer} patient={patient} />
    </li>
  )
}

function Deed({ offer, patient, openContract }: OfferProps): ComponentChildren {
  switch (offer.rule) {
    case 'follow-up':
      return (
        <Link class="button primary labelled" to="/repair-one" first={() => openRepair(offer.repair)}>
          {t('due.do.follow-up')}
        </Link>
      )
    case 'contract':
      return (
        <button type="button" class="button primary" onClick={openContract}>
          {t('due.do.contract')}
        </button>
      )
    case 'signs':
      return (
        <div class="buttons">
          <button
            type="button"
            class="button primary"
            onClick={async () => {
              if (await tellFailure(() => beginRepair(patient ? { patient: patient.id } : {})))
                goTo('/repair-one')
            }}
          >
            {t('due.do.signs')}
          </button>
          <Link class="button labelled" to="/repair">
            {t('due.do.plan')}
          </Link>
        </div>
      )
    case 'ask':
      return <AskNow patient={patient} />
    case 'supervision':
      return (
        <Link class="button primary labelled" to="/supervision">
          {t('due.do.supervision')}
        </Link>
      )
    default:
      return null
  }
}

function AskNow({ patient }: { patient: Patient | undefined }) {
  const asking = useSignal(false)
  return (
    <>
      <button
        type="button"
        class="button primary"
        onClick={() => {
          asking.value = true
        }}
      >
        {t('due.do.ask')}
      </button>
      {asking.value && (
        <OpenAskCard patient={patient} current={currentCheckin(journal(), patient?.id, Date.now())} />
      )}
    </>
  )
}

/** How to have less of an offer. Either can be taken back, and what is off is found again in More. */
function Less({ offer: { rule }, patient }: Pick<OfferProps, 'offer' | 'patient'>) {
  const own = rule === 'supervision' ? undefined : patient
  const off = (whose?: Patient) => () => void tellFailure(() => switchOffer(rule, false, whose))
  return (
    <div class="due-less">
      <button
        type="button"
        class="button quiet"
        aria-describedby={`due-${rule}`}
        onClick={() => void tellFailure(() => putOffOffer(rule, patient))}
      >
        {t('due.later')}
        <small>{t('due.laterHint', { rule })}</small>
      </button>
      <details>
        <summary aria-describedby={`due-${rule}`}>{t('due.off')}</summary>
        <div class="buttons">
          {own && (
            <button type="button" class="button" onClick={off(own)}>
              {t('due.offOne', { code: own.code })}
            </button>
          )}
          <button type="button" class="button" onClick={off()}>
            {t('due.offAll')}
          </button>
        </div>
      </details>
    </div>
  )
}

/** What one can say where this is offered. */
function phrasesFor(offer: Offer): readonly PhraseId[] {
  switch (offer.rule) {
    case 'follow-up':
      return ['follow-up']
    case 'apart':
      return ['curiosity', 'what-helps']
    case 'component':
      return { goal: GOAL, tasks: TASKS, bond: BOND }[offer.component]
    case 'signs':
      return ['repair-something-off']
    default:
      return []
  }
}

const GOAL: readonly PhraseId[] = ['check-in', 'repair-course-correction']
const TASKS: readonly PhraseId[] = ['instead-way-of-working', 'what-helps']
const BOND: readonly PhraseId[] = ['repair-something-off', 'curiosity']
