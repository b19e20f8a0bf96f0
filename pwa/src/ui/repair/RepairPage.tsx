import { ChevronLeft, Maximize } from 'lucide-preact'
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { repairSteps } from '../../content/links.ts'
import type { Content } from '../../content/shape.ts'
import { findPatient } from '../../core/queries/patients.ts'
import type { Repair } from '../../core/records.ts'
import { t } from '../../i18n/later.ts'
import { formatWhen } from '../../i18n/locale.ts'
import { patients, ready } from '../../state/engine/practice.ts'
import { openedRepair } from '../../state/features/repairs.ts'
import { PhraseLinks, somePhrases } from '../cards/index.ts'
import { goInstead } from '../kit/address.ts'
import { Link } from '../kit/Link.tsx'
import { PatientShape } from '../kit/patient/PatientShape.tsx'
import { StatusLine } from '../kit/StatusLine.tsx'
import { useCards } from '../kit/useCards.ts'
import { Noticed } from './Noticed.tsx'
import { Plan } from './Plan.tsx'
import { RepairEnd } from './RepairEnd.tsx'
import { RepairGlance } from './RepairGlance.tsx'
import { Due } from './RepairList.tsx'
import { dueSince, sayWhere } from './repairWords.ts'
import { StepTools } from './StepTools.tsx'
import './RepairPage.css'

/** The repair that was opened; the list where none was, or where the one that was is erased. */
export function RepairPage() {
  const cards = useCards()
  const repair = openedRepair.value
  const none = ready.value && !repair
  useEffect(() => {
    if (none) goInstead('/repair')
  }, [none])
  return repair && cards ? <OneRepair key={repair.id} repair={repair} cards={cards} /> : null
}

/** Whether one came back to it on time: then that leads the page, and stays there once it is answered. */
function useReturned(repair: Repair): boolean {
  const due = dueSince(repair) !== null
  const returned = useRef(due)
  returned.current ||= due
  return returned.current
}

interface Props {
  readonly repair: Repair
  readonly cards: Content
}

function OneRepair({ repair, cards }: Props) {
  const large = useSignal(false)
  const returned = useReturned(repair)
  const patient = findPatient(patients.value, repair.patient)
  return (
    <div class="repair-page">
      <div class="repair-top">
        <Link class="back button quiet labelled" to="/repair">
          <ChevronLeft aria-hidden="true" />
          {t('nav.repair')}
        </Link>
        <StatusLine />
      </div>
      <header>
        {patient && <PatientShape {...patient} />}
        <div>
          <h1>{patient?.code ?? t('now.noOne')}</h1>
          <p>{sayWhere(repair, cards)}</p>
          <small class="soft">{t('repair.noticedAt', { when: formatWhen(repair.at) })}</small>
          <Due repair={repair} />
        </div>
      </header>
      {returned && (
        <section class="repair-return" aria-labelledby="repair-return">
          <h2 id="repair-return">{t('repair.question')}</h2>
          <PhraseLinks phrases={somePhrases(cards, repairSteps['follow-up'].phrases)} patient={patient} />
          <StepTools step="follow-up" repair={repair} />
        </section>
      )}
      <button
        type="button"
        class="button labelled"
        onClick={() => {
          large.value = true
        }}
      >
        <Maximize aria-hidden="true" />
        {t('repair.large')}
      </button>
      <Noticed repair={repair} cards={cards} />
      <Plan
        cards={cards}
        patient={patient}
        renderMore={(step) =>
          returned && step === 'follow-up' ? null : <StepTools step={step} repair={repair} />
        }
      />
      <RepairEnd repair={repair} />
      {large.value && (
        <RepairGlance
          id={repair.id}
          patient={patient}
          close={() => {
            large.value = false
          }}
        />
      )}
    </div>
  )
}
