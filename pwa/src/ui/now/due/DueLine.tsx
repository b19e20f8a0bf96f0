import { useSignal } from '@preact/signals'
import type { Patient } from '../../../core/records.ts'
import type { Offer } from '../../../core/rules/offers.ts'
import { t } from '../../../i18n/later.ts'
import { journal, whole } from '../../../state/engine/practice.ts'
import { listOffers } from '../../../state/features/offers.ts'
import { openRepair } from '../../../state/features/repairs.ts'
import { ContractSheet } from '../../closing/index.ts'
import { Link } from '../../kit/Link.tsx'
import { lazy } from '../../kit/lazy.tsx'
import { sayOffer } from './offerWords.ts'
import './DueLine.css'

const DueSheet = lazy(async () => (await import('./DueSheet.tsx')).DueSheet)
const TraySheet = lazy(async () => (await import('./TraySheet.tsx')).TraySheet)

/** What stands on the line itself; all of it is one tap further. */
const SHOWN = 2

interface Props {
  readonly patient: Patient | undefined
  readonly now: number
}

type Opened = 'contract' | 'tray' | 'all'

/** What waits, quietly and in its order: what is due, entries that are nobody's yet, then what is offered. */
export function DueLine({ patient, now }: Props) {
  const open = useSignal<Opened | null>(null)
  const close = () => {
    open.value = null
  }
  const show = (what: Opened) => () => {
    open.value = what
  }
  const offers = whole.value ? listOffers(patient, now) : []
  const loose = journal().loose.all.length
  const due = offers.filter(({ rule }) => rule === 'follow-up' || rule === 'contract')
  const rest = offers.slice(due.length)
  const items = [...due, ...(loose > 0 ? [loose] : []), ...rest]
  return (
    <>
      <div class="due-line">
        {items.slice(0, SHOWN).map((item) =>
          typeof item === 'number' ? (
            <button key="tray" type="button" onClick={show('tray')}>
              {t('now.tray', { n: item })}
            </button>
          ) : (
            <DueItem key={item.rule} offer={item} show={show} />
          ),
        )}
        {offers.length > 0 && (
          <button type="button" class="due-more" onClick={show('all')}>
            {items.length > SHOWN ? `+${items.length - SHOWN}` : <span aria-hidden="true">…</span>}
            <span class="visually-hidden">{t('due.all')}</span>
          </button>
        )}
      </div>
      {open.value === 'contract' && patient && <ContractSheet patient={patient} close={close} />}
      {open.value === 'tray' && <TraySheet close={close} />}
      {open.value === 'all' && (
        <DueSheet
          patient={patient}
          offers={offers}
          loose={loose}
          openContract={show('contract')}
          openTray={show('tray')}
          close={close}
        />
      )}
    </>
  )
}

/** What is due is done at once; an offer first tells its reason. */
function DueItem({ offer, show }: { offer: Offer; show: (what: Opened) => () => void }) {
  if (offer.rule === 'follow-up')
    return (
      <Link to="/repair-one" first={() => openRepair(offer.repair)}>
        {sayOffer(offer)}
      </Link>
    )
  return (
    <button type="button" onClick={show(offer.rule === 'contract' ? 'contract' : 'all')}>
      {sayOffer(offer)}
    </button>
  )
}
