import type { Entry } from '../../../core/records.ts'
import { t } from '../../../i18n/later.ts'
import { formatWhen } from '../../../i18n/locale.ts'
import { tellFailure } from '../../../state/engine/failures.ts'
import { journal } from '../../../state/engine/practice.ts'
import { assignEntry } from '../../../state/features/entries.ts'
import { activePatients } from '../../../state/features/patients.ts'
import { EntryWhat } from '../../entries/index.ts'
import { PatientPicker } from '../../kit/patient/PatientPicker.tsx'
import { Sheet } from '../../kit/sheet/Sheet.tsx'
import './TraySheet.css'

/** The entries that are nobody's yet; one tap gives one to its patient. */
export const TraySheet = ({ close }: { close: () => void }) => (
  <Sheet title={t('tray.title')} close={close}>
    <p class="soft" role="status">
      {hint()}
    </p>
    <ul class="tray">
      {journal()
        .loose.all.toReversed()
        .map((entry) => (
          <LooseEntry key={entry.id} entry={entry} />
        ))}
    </ul>
  </Sheet>
)

function hint(): string {
  if (journal().loose.all.length === 0) return t('tray.empty')
  return t(activePatients.value.length === 0 ? 'tray.noPatients' : 'tray.hint')
}

const LooseEntry = ({ entry }: { entry: Entry }) => (
  <li>
    <time dateTime={new Date(entry.at).toISOString()}>{formatWhen(entry.at)}</time>
    <EntryWhat entry={entry} />
    <PatientPicker
      label={t('tray.whose', { when: formatWhen(entry.at) })}
      chosen={undefined}
      choose={(patient) => void tellFailure(() => assignEntry(entry.kind, entry.id, patient))}
    />
  </li>
)
