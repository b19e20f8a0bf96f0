import type { Checkin } from '../../core/records.ts'
import { currentCheckin, SAME_CHECKIN_MS } from '../../core/rules/checkins.ts'
import { entriesOfNow } from '../../core/rules/journal.ts'
import { formatWhen, t } from '../../i18n/locale.ts'
import { journal, ready, whole } from '../../state/engine/practice.ts'
import { isTabOnIphone } from '../../state/features/install.ts'
import { currentPatient } from '../../state/features/patients.ts'
import { EntryList, EntryTable } from '../entries/index.ts'
import { tickOnSave } from '../kit/haptics.ts'
import { isWide } from '../kit/isWide.ts'
import { lazy } from '../kit/lazy.tsx'
import { Loading } from '../kit/Loading.tsx'
import { StatusLine } from '../kit/StatusLine.tsx'
import { UndoBar } from '../kit/UndoBar.tsx'
import { useNow } from '../kit/useNow.ts'
import { HomeScreenLine } from '../welcome/index.ts'
import { CheckinPad } from './CheckinPad.tsx'
import { OpeningCard } from './OpeningCard.tsx'
import { PatientHeader } from './PatientHeader.tsx'
import { PatientStrip } from './PatientStrip.tsx'
import { SessionTools } from './SessionTools.tsx'
import { SignChips } from './signs/SignChips.tsx'
import './Now.css'

const DueLine = lazy(async () => (await import('./due/DueLine.tsx')).DueLine)

tickOnSave()

export function Now() {
  const patient = currentPatient.value
  // What stands on the screen is what a tap changes: it must go as soon as the check-in is over.
  const now = useNow((at) => endOf(currentCheckin(journal(), patient?.id, at)))
  const current = currentCheckin(journal(), patient?.id, now)
  return (
    <div class="now">
      {/* Until it is known whom a tap would go to, nothing may be tapped. */}
      <section class="now-log" aria-labelledby="now-who" inert={!ready.value}>
        <div class="now-status">
          <StatusLine />
        </div>
        <PatientHeader patient={patient} now={now} />
        <PatientStrip />
        {patient && <OpeningCard patient={patient} now={now} />}
        <DueLine key={`due ${patient?.id}`} patient={patient} now={now} />
        {isTabOnIphone && isEmpty() && <HomeScreenLine />}
        <div class="now-quiet" />
        <UndoBar />
        <SessionTools key={`tools ${patient?.id}`} patient={patient} current={current} />
        <SignChips patient={patient?.id} current={current} />
        <CheckinPad patient={patient?.id} current={current} />
      </section>
      {ready.value && <Entries now={now} />}
    </div>
  )
}

const isEmpty = () => whole.value && journal().entries.all.length === 0

const endOf = (checkin: Checkin | undefined) => checkin && checkin.at + SAME_CHECKIN_MS

function Entries({ now }: { now: number }) {
  if (journal().entries.all.length === 0)
    return whole.value ? <p class="now-none soft">{t('entries.none')}</p> : <Loading />
  return isWide.value ? (
    <section class="now-table" aria-labelledby="all-entries">
      <h2 id="all-entries">{t('entries.all')}</h2>
      <EntryTable />
    </section>
  ) : (
    <Today now={now} />
  )
}

function Today({ now }: { now: number }) {
  const today = entriesOfNow(journal(), now)
  return (
    <section class="now-today" aria-labelledby="today">
      <h2 id="today">{t('entries.today')}</h2>
      <p class="soft">
        {t('entries.count', { n: today.length })} · {t('now.myView')}
      </p>
      <EntryList entries={today} sayTime={formatWhen} />
    </section>
  )
}
