import type { Patient } from '../../core/records.ts'
import type { Session } from '../../core/rules/sessions.ts'
import { t } from '../../i18n/later.ts'
import { formatDate, formatDay, formatTime } from '../../i18n/locale.ts'
import { courseOf, whole } from '../../state/engine/practice.ts'
import { EntryList } from '../entries/index.ts'
import { Loading } from '../kit/Loading.tsx'
import { NewestFirst } from '../kit/NewestFirst.tsx'
import './PatientSessions.css'

const AT_ONCE = 10

/** A patient's sessions, newest first, and what happened in each, in the order in which it happened. */
export function PatientSessions({ patient }: { patient: Patient }) {
  const { sessions } = courseOf(patient.id)
  return (
    <section class="patient-sessions" aria-labelledby="patient-sessions">
      <h2 id="patient-sessions">{t('patient.sessions')}</h2>
      <Loading />
      {whole.value && sessions.length === 0 && <p class="soft">{t('patient.sessionsNone')}</p>}
      {whole.value && (
        <NewestFirst all={sessions} atOnce={AT_ONCE} earlier={t('patient.earlier')}>
          {(shown) => shown.map((session) => <OneSession key={session.number} session={session} />)}
        </NewestFirst>
      )}
    </section>
  )
}

const OneSession = ({ session }: { session: Session }) => (
  <section aria-labelledby={`session-${session.number}`}>
    <h3 id={`session-${session.number}`}>
      {t('patient.session', { n: session.number, when: sayStart(session) })}
    </h3>
    <EntryList entries={session.entries} />
  </section>
)

/** By weekday this year; a year ago that says little, and the year says more. */
function sayStart({ start }: Session): string {
  const day = new Date(start)
  const isThisYear = day.getFullYear() === new Date().getFullYear()
  return `${isThisYear ? formatDay(day) : formatDate(day)}, ${formatTime(start)}`
}
