import { findPatient } from '../../core/queries/patients.ts'
import { COMPONENTS, type Checkin, type Component, type Entry } from '../../core/records.ts'
import { formatDay, formatTime, t } from '../../i18n/locale.ts'
import { journal, patients } from '../../state/engine/practice.ts'
import { stateOfEntry } from '../../state/features/entries.ts'
import { PatientShape } from '../kit/patient/PatientShape.tsx'
import { Wave } from '../kit/Wave.tsx'
import { EntryOpener } from './EntryOpener.tsx'
import { EntryState } from './EntryState.tsx'
import { CheckinSigns, Directions, EntryWhat } from './EntryWhat.tsx'
import { EntryWhen } from './EntryWhen.tsx'
import { useRows } from './useRows.ts'
import './EntryTable.css'

/** A day's heading and one of its rows, in pixels: where a day was not on the screen yet, its height is guessed. */
const [DAY_PX, ROW_PX] = [56, 72]

/** Entries as a table by day, for a wide window. Only the days in sight are there: others have but their room. */
export function EntryTable() {
  const days = journal().days.all
  const dayAt = (index: number) => days[days.length - 1 - index]!
  const { list, shown, before, after, measure } = useRows<HTMLTableElement>(
    days.length,
    (index) => dayAt(index).id,
    (index) => DAY_PX + ROW_PX * dayAt(index).count,
  )
  return (
    <table ref={list} class="entry-table">
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
          <th scope="col">{t('entries.direction')}</th>
          <th scope="col" colSpan={2}>
            {t('entries.state')}
          </th>
        </tr>
      </thead>
      {before > 0 && <Room height={before} />}
      {shown.map(({ key, index }) => (
        <tbody key={key} ref={measure} data-index={index}>
          <tr class="day">
            <th scope="rowgroup" colSpan={8}>
              {formatDay(new Date(dayAt(index).at))}
            </th>
          </tr>
          {journal()
            .entriesOn(dayAt(index).at)
            .map((entry) => (
              <Row key={entry.id} entry={entry} />
            ))}
        </tbody>
      ))}
      {after > 0 && <Room height={after} />}
    </table>
  )
}

const Room = ({ height }: { height: number }) => (
  <tbody aria-hidden="true">
    <tr class="day" style={{ height: `${height}px` }} />
  </tbody>
)

function Row({ entry }: { entry: Entry }) {
  const patient = findPatient(patients.value, entry.patient)
  return (
    <tr>
      <td>
        <EntryWhen entry={entry} sayTime={formatTime} />
      </td>
      <td>
        <span class="who">
          {patient && <PatientShape {...patient} />}
          {patient?.code ?? t('now.noOne')}
        </span>
      </td>
      {entry.kind === 'checkin' ? <CheckinCells checkin={entry} /> : <WordsCell entry={entry} />}
      <td>
        <EntryState state={stateOfEntry(entry)} />
      </td>
      <td class="entry-more">
        <EntryOpener entry={entry} />
      </td>
    </tr>
  )
}

const CheckinCells = ({ checkin }: { checkin: Checkin }) => (
  <>
    {COMPONENTS.map((component) => (
      <td key={component}>
        <ComponentCell component={component} state={checkin[component]} />
      </td>
    ))}
    <td>
      <div class="entry-what">
        {checkin.direction || checkin.theirs ? <Directions checkin={checkin} /> : <Absent />}
        <CheckinSigns checkin={checkin} />
      </div>
    </td>
  </>
)

/** What is no check-in has no components; what it says stands across their columns. */
const WordsCell = ({ entry }: { entry: Exclude<Entry, { kind: 'checkin' }> }) => (
  <td colSpan={COMPONENTS.length + 1}>
    <EntryWhat entry={entry} />
  </td>
)

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
