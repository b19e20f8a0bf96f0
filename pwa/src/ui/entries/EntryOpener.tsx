import { Ellipsis } from 'lucide-preact'
import { findPatient } from '../../core/queries/patients.ts'
import type { Entry } from '../../core/records.ts'
import { formatWhen, t } from '../../i18n/locale.ts'
import { patients } from '../../state/engine/practice.ts'
import { openEntry } from './openedEntry.ts'
import './EntryOpener.css'

/** Leads to an entry's details: the one thing to tap in a row. */
export const EntryOpener = ({ entry: { kind, id, at, patient } }: { entry: Entry }) => (
  <button
    type="button"
    class="button quiet icon entry-opener"
    aria-label={t('entry.open', {
      kind: t(`entry.${kind}`),
      who: findPatient(patients.value, patient)?.code ?? t('now.noOne'),
      when: formatWhen(at),
    })}
    onClick={() => openEntry(id)}
  >
    <Ellipsis aria-hidden="true" />
  </button>
)
