import { groupByDay } from '../../core/entries.ts'
import { findPatient } from '../../core/patients.ts'
import { COMPONENTS, type Checkin, type Component } from '../../core/records.ts'
import { formatDay, formatTime, t } from '../../i18n/locale.ts'
import { patients, stateOf } from '../../state/practice.ts'
import { EntryState } from './EntryState.tsx'
import { EraseEntry } from './EraseEntry.tsx'
import { PatientShape } from './PatientShape.tsx'
import { Wave } from './Wave.tsx'
import './EntryTable.css'

/** Check-ins as a table by day, for a wide window. */
export const EntryTable = ({ checkins }: { checkins: readonly Checkin[] }) => (
  <table class="entry-table">
    <caption class="visually-hidden">{t('entries.all')}</caption>
    <thead>
      <tr>
        <th scope="col">{t('entries.time')}</th>
        <th scope="col">{t('entries.patient')}</th>
        {COMPONENTS.map((component) => (
          <th key={component} scope="col" style={{ color: `var(--${component})` }}>
            {t(`component.${component}`)}
          </th>
        ))}
        <th scope="col">{t('direction.short')}</th>
        <th scope="col" colSpan={2}>
          {t('entries.state')}
        </th>
      </tr>
    </thead>
    {groupByDay(checkins).map(([day, ofDay]) => (
      <tbody key={day.getTime()}>
        <tr class="day">
          <th scope="rowgroup" colSpan={8}>
            {formatDay(day)}
          </th>
        </tr>
        {ofDay.map((checkin) => (
          <Row key={checkin.id} checkin={checkin} />
        ))}
      </tbody>
    ))}
  </table>
)

function Row({ checkin }: { checkin: Checkin }) {
  const patient = findPatient(patients.value, checkin.patient)
  return (
    <tr>
      <td>
        <time dateTime={new Date(checkin.at).toISOString()}>{formatTime(checkin.at)}</time>
      </td>
      <td>
        <span class="who">
          {patient && <PatientShape {...patient} />}
          {patient?.code ?? t('now.noOne')}
        </span>
      </td>
      {COMPONENTS.map((component) => (
        <td key={component}>
          <ComponentCell component={component} state={checkin[component]} />
        </td>
      ))}
      <td>{checkin.direction ? t(`direction.${checkin.direction}`) : <Absent />}</td>
      <td>
        <EntryState state={stateOf('checkin', checkin.id)} />
      </td>
      <td class="entry-more">
        <EraseEntry checkin={checkin} who={patient?.code ?? t('now.noOne')} />
      </td>
    </tr>
  )
}

const ComponentCell = ({ component, state }: { component: Component; state: Checkin[Component] }) =>
  state ? (
    <span class="heard" style={{ '--hue': `var(--${component})` }}>
      <Wave state={state} />
      {t(`state.${state}`)}
    </span>
  ) : (
    <Absent />
  )

const Absent = () => (
  <span class="soft">
    <span aria-hidden="true">·</span>
    <span class="visually-hidden">{t('entries.absent')}</span>
  </span>
)
