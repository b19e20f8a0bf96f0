import { useEffect } from 'preact/hooks'
import type { Id } from '../../../core/log/id.ts'
import { findPatient } from '../../../core/queries/patients.ts'
import type { Entry } from '../../../core/records.ts'
import { t } from '../../../i18n/later.ts'
import { formatWhen } from '../../../i18n/locale.ts'
import { tellFailure } from '../../../state/engine/failures.ts'
import { journal, patients } from '../../../state/engine/practice.ts'
import { assignEntry } from '../../../state/features/entries.ts'
import { PatientPicker } from '../../kit/patient/PatientPicker.tsx'
import { WhoLine } from '../../kit/patient/WhoLine.tsx'
import { Sheet } from '../../kit/sheet/Sheet.tsx'
import { RepairOfEntry } from '../../repair/index.ts'
import { TakeToSupervision } from '../../kit/entry/TakeToSupervision.tsx'
import { AutocheckFields } from './AutocheckFields.tsx'
import { CheckinFields } from './CheckinFields.tsx'
import { EntryHistory } from './EntryHistory.tsx'
import { EntryPlace } from './EntryPlace.tsx'
import { ContractTexts, SummaryTexts } from './EntryTexts.tsx'
import { EntryTime } from './EntryTime.tsx'
import { EraseEntry } from './EraseEntry.tsx'
import './EntryDetails.css'

interface Props {
  readonly id: Id
  readonly close: () => void
}

/** Everything about one entry, where each part can be changed. Closes once the entry is gone, wherever it was erased. */
export function EntryDetails({ id, close }: Props) {
  const entry = journal().entries.get(id)
  const gone = entry === undefined
  useEffect(() => {
    if (gone) close()
  }, [gone])
  return entry ? (
    <Sheet title={t(`entry.title.${entry.kind}`)} close={close}>
      <div class="entry-details">
        <WhoLine patient={findPatient(patients.value, entry.patient)}>{formatWhen(entry.at)}</WhoLine>
        <EntryFields entry={entry} />
        {entry.kind === 'checkin' && <RepairOfEntry checkin={entry} />}
        <TakeToSupervision from={entry} />
        <EntryOwner entry={entry} />
        <EntryTime entry={entry} />
        <EntryPlace entry={entry} />
        <EntryHistory entry={entry} />
        <EraseEntry entry={entry} />
      </div>
    </Sheet>
  ) : null
}

function EntryFields({ entry }: { entry: Entry }) {
  switch (entry.kind) {
    case 'checkin':
      return <CheckinFields checkin={entry} />
    case 'autocheck':
      return <AutocheckFields autocheck={entry} />
    case 'summary':
      return <SummaryTexts summary={entry} />
    case 'contract':
      return <ContractTexts contract={entry} />
  }
}

const EntryOwner = ({ entry: { kind, id, patient } }: { entry: Entry }) => (
  <section class="stack">
    <h3>{t('entry.whose')}</h3>
    <PatientPicker
      nobody
      label={t('entry.whose')}
      chosen={patient ?? null}
      choose={(chosen) => void tellFailure(() => assignEntry(kind, id, chosen))}
    />
  </section>
)
