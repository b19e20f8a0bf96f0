import { findPatient } from '../../core/queries/patients.ts'
import type { Entry } from '../../core/records.ts'
import { formatTime, t } from '../../i18n/locale.ts'
import { patients } from '../../state/engine/practice.ts'
import { stateOfEntry } from '../../state/features/entries.ts'
import { PatientShape } from '../kit/patient/PatientShape.tsx'
import { EntryOpener } from './EntryOpener.tsx'
import { EntryState } from './EntryState.tsx'
import { EntryWhen } from './EntryWhen.tsx'
import { EntryWhat } from './EntryWhat.tsx'
import './EntryList.css'

interface Props {
  readonly entries: readonly Entry[]
  /** Where not all are of one day, with the day. */
  readonly sayTime?: (at: number) => string
}

/** Entries as a list for a narrow window, in the order given. */
export const EntryList = ({ entries, sayTime = formatTime }: Props) => (
  <ul class="entry-list">
    {entries.map((entry) => (
      <Item key={entry.id} entry={entry} sayTime={sayTime} />
    ))}
  </ul>
)

function Item({ entry, sayTime }: { entry: Entry } & Required<Pick<Props, 'sayTime'>>) {
  const patient = findPatient(patients.value, entry.patient)
  return (
    <li>
      <span class="entry-who">
        {patient && <PatientShape {...patient} />}
        <b>{patient?.code ?? t('now.noOne')}</b>
        <EntryWhen entry={entry} sayTime={sayTime} />
        <EntryState state={stateOfEntry(entry)} />
        <EntryOpener entry={entry} />
      </span>
      <EntryWhat entry={entry} />
    </li>
  )
}
