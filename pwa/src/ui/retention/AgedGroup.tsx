import { useSignal } from '@preact/signals'
import { ChevronDown } from 'lucide-preact'
import type { FoldedRecord } from '../../core/log/fold.ts'
import { readText } from '../../core/queries/fields.ts'
import { findPatient } from '../../core/queries/patients.ts'
import { DATED_KINDS, whenOf, type AgedOf } from '../../core/rules/retention.ts'
import { t } from '../../i18n/later.ts'
import { formatDate, formatTime } from '../../i18n/locale.ts'
import { journal, patients } from '../../state/engine/practice.ts'
import { EntryList } from '../entries/index.ts'
import { NewestFirst } from '../kit/NewestFirst.tsx'
import { PatientShape } from '../kit/patient/PatientShape.tsx'

const AT_ONCE = 20

/** What of one client is older: how much of what, and opened, each of it. */
export function AgedGroup({ group: { patient: id, records } }: { group: AgedOf }) {
  const open = useSignal(false)
  const patient = findPatient(patients.value, id)
  return (
    <details
      class="aged"
      onToggle={(event) => {
        open.value = event.currentTarget.open
      }}
    >
      <summary>
        {patient && <PatientShape {...patient} />}
        <span>
          <b>{patient?.code ?? t('retention.nobody')}</b>
          <small>{t('retention.count', { n: records.length })}</small>
          <small class="soft">{sayKinds(records)}</small>
        </span>
        <ChevronDown aria-hidden="true" />
      </summary>
      {open.value && (
        <NewestFirst all={records} atOnce={AT_ONCE} earlier={t('retention.earlier')}>
          {(shown) => <AgedList records={shown} />}
        </NewestFirst>
      )}
    </details>
  )
}

const sayKinds = (records: readonly FoldedRecord[]): string =>
  DATED_KINDS.map((kind) => ({ kind, n: records.filter((record) => record.kind === kind).length }))
    .filter(({ n }) => n > 0)
    .map((counted) => t('retention.kinds', counted))
    .join(', ')

/** Entries open as they do everywhere; of the rest stands here what was written to it. */
const AgedList = ({ records }: { records: readonly FoldedRecord[] }) => (
  <div class="stack">
    <EntryList entries={records.flatMap(({ id }) => journal().entries.get(id) ?? [])} sayTime={sayWhen} />
    <ul class="aged-others">
      {records
        .filter(({ id }) => !journal().entries.get(id))
        .map((record) => (
          <li key={record.id}>
            <b>{t('retention.one', { kind: record.kind })}</b>, {formatDate(new Date(whenOf(record)))}
            <p class="own">{WORDS.map((field) => readText(record, field)).find((text) => text)}</p>
          </li>
        ))}
    </ul>
  </div>
)

/** With the year, because it is another one. */
const sayWhen = (at: number): string => `${formatDate(new Date(at))}, ${formatTime(at)}`

const WORDS = ['text', 'noticed', 'note']
