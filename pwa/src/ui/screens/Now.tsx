import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { currentCheckin, SAME_CHECKIN_MS } from '../../core/checkins.ts'
import { groupByDay } from '../../core/entries.ts'
import { t } from '../../i18n/locale.ts'
import { currentPatient } from '../../state/patients.ts'
import { checkins, entries, ready } from '../../state/practice.ts'
import { CheckinPad } from '../parts/CheckinPad.tsx'
import { EntryList } from '../parts/EntryList.tsx'
import { EntryTable } from '../parts/EntryTable.tsx'
import { PatientShape } from '../parts/PatientShape.tsx'
import { PatientStrip } from '../parts/PatientStrip.tsx'
import { StatusLine } from '../parts/StatusLine.tsx'
import './Now.css'

export function Now() {
  const now = useNow()
  const patient = currentPatient.value
  const current = currentCheckin(checkins.value, patient?.id, now)
  return (
    <div class="now">
      <section class="now-log" aria-labelledby="now-who">
        <div class="now-status">
          <StatusLine />
        </div>
        <header class="now-who">
          {patient && <PatientShape {...patient} />}
          <div>
            <h1 id="now-who">{patient?.code ?? t('now.noOne')}</h1>
            <p class="soft">{patient ? t('now.myView') : t('now.noOneHint')}</p>
          </div>
        </header>
        <PatientStrip />
        <div class="now-quiet" />
        <CheckinPad patient={patient?.id} current={current} />
      </section>
      {ready.value && <Entries now={now} />}
    </div>
  )
}

function Entries({ now }: { now: number }) {
  const today = groupByDay(entries.value).find(
    ([day]) => day.getTime() === new Date(now).setHours(0, 0, 0, 0),
  )?.[1]
  if (entries.value.length === 0) return <p class="now-none soft">{t('entries.none')}</p>
  return (
    <>
      <section class="now-today" aria-labelledby="today">
        <h2 id="today">{t('entries.today')}</h2>
        <p class="soft">{t('entries.count', { n: today?.length ?? 0 })}</p>
        <EntryList entries={today ?? []} />
      </section>
      <section class="now-table" aria-labelledby="all-entries">
        <h2 id="all-entries">{t('entries.all')}</h2>
        <EntryTable entries={entries.value} />
      </section>
    </>
  )
}

/** The time, renewed often enough to tell when a check-in is over. */
function useNow(): number {
  const now = useSignal(Date.now())
  useEffect(() => {
    const timer = setInterval(() => {
      now.value = Date.now()
    }, SAME_CHECKIN_MS / 8)
    return () => clearInterval(timer)
  }, [])
  return now.value
}
