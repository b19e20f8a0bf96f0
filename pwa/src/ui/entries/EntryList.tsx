import { findPatient } from '../../core/queries/patients.ts'
import type { Entry } from '../../core/records.ts'
import { formatTime, t } from '../../i18n/locale.ts'
import { patients } from '../../state/engine/practice.ts'
import { stateOfEntry } from '../../state/features/entries.ts'
import { PatientShape } from '../kit/patient/PatientShape.tsx'
import { EntryOpener } from './EntryOpener.tsx'
import { EntryState } from './EntryState.tsx'
import { EntryWhat } from './EntryWhat.tsx'
import './EntryList.css'

/** Entries as a list for a narrow window, in the order given. */
export const EntryList = ({ entries }: { entries: readonly Entry[] }) => (
  <ul class="entry-list">
    {entries.map((entry) => (
      <Item key={entry.id} entry={entry} />
    ))}
  </ul>
)

function Item({ entry }: { entry: Entry }) {
  const patient = findPatient(patients.value, entry.patient)
  return (
    <li>
      <span class="entry-who">
        {patient && <PatientShape {...patient} />}
        <b>{patient?.code ?? t('now.noOne')}</b>
        <time dateTime={new Date(entry.at).toISOString()}>{formatTime(entry.at)}</time>
        <EntryState state={stateOfEntry(entry)} />
        <EntryOpener entry={entry} />
      </span>
      <EntryWhat entry={entry} />
    </li>
  )
}
