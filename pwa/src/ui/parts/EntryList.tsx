import { findPatient } from '../../core/patients.ts'
import { COMPONENTS, type Checkin } from '../../core/records.ts'
import { formatTime, t } from '../../i18n/locale.ts'
import { patients, stateOf } from '../../state/practice.ts'
import { EntryState } from './EntryState.tsx'
import { EraseEntry } from './EraseEntry.tsx'
import { PatientShape } from './PatientShape.tsx'
import { Wave } from './Wave.tsx'
import './EntryList.css'

/** Check-ins as a list for a narrow window, newest first. */
export const EntryList = ({ checkins }: { checkins: readonly Checkin[] }) => (
  <ul class="entry-list">
    {checkins.map((checkin) => (
      <Entry key={checkin.id} checkin={checkin} />
    ))}
  </ul>
)

function Entry({ checkin }: { checkin: Checkin }) {
  const patient = findPatient(patients.value, checkin.patient)
  return (
    <li>
      <span class="entry-who">
        {patient && <PatientShape {...patient} />}
        <b>{patient?.code ?? t('now.noOne')}</b>
        <time dateTime={new Date(checkin.at).toISOString()}>{formatTime(checkin.at)}</time>
        <EntryState state={stateOf('checkin', checkin.id)} />
        <EraseEntry checkin={checkin} who={patient?.code ?? t('now.noOne')} />
      </span>
      <span class="entry-what">
        {COMPONENTS.map((component) => {
          const state = checkin[component]
          return (
            state && (
              <span key={component} class="entry-component" style={{ '--hue': `var(--${component})` }}>
                <b>{t(`component.${component}`)}</b>
                <Wave state={state} />
                {t(`state.${state}`)}
              </span>
            )
          )
        })}
        {checkin.direction && <span>{t('direction.entry', { answer: checkin.direction })}</span>}
      </span>
    </li>
  )
}
