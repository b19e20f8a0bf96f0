import { Fragment, h } from 'preact'
import type { Content, RepairStepId } from '../../content/shape.ts'
import { findPatient } from '../../core/queries/patients.ts'
import type { Writing } from '../../core/queries/texts.ts'
import { passageOf, type Passage } from '../../core/rules/search.ts'
import { t, type MessageKey } from '../../i18n/later.ts'
import { formatDate } from '../../i18n/locale.ts'
import { patients } from '../../state/engine/practice.ts'
import { PatientShape } from '../kit/patient/PatientShape.tsx'
import { useCards } from '../kit/useCards.ts'
import { RecordOpener } from './RecordOpener.tsx'

interface Props {
  readonly writing: Writing
  readonly words: readonly string[]
  readonly leave: () => void
}

/** One record in which the words were found: whose, of which kind and when, and what stands around them. */
export function Hit({ writing: { kind, id, at, patient, texts }, words, leave }: Props) {
  const cards = useCards()
  const who = findPatient(patients.value, patient)
  return (
    <li>
      <RecordOpener class="hit" kind={kind} id={kind === 'patient' ? (who?.id ?? id) : id} leave={leave}>
        <span class="hit-what">
          {who && <PatientShape {...who} />}
          {who && kind !== 'patient' && <b>{who.code}</b>}
          <span>{t(`search.one.${kind}`)}</span>
          {kind !== 'patient' && kind !== 'phrase' && (
            <time dateTime={new Date(at).toISOString()}>{formatDate(new Date(at))}</time>
          )}
        </span>
        {texts.map(({ field, text }) => {
          const passage = passageOf(text, words)
          return (
            passage && <Around key={field} label={cards && sayField(kind, field, cards)} passage={passage} />
          )
        })}
      </RecordOpener>
    </li>
  )
}

const Around = ({ label, passage }: { label: string | null; passage: Passage }) => (
  <span class="passage">
    {label && <small>{label}</small>}
    <span>
      {passage.before && '… '}
      {/* Parts stand in their order and are never moved: spread, they need no keys. */}
      {h(Fragment, null, ...passage.parts.map(sayPart))}
      {passage.after && ' …'}
    </span>
  </span>
)

const sayPart = ({ text, marked }: Passage['parts'][number]) => h(marked ? 'mark' : 'span', null, text)

/** What the field is called where it is written; null where it is the only one. */
function sayField(kind: Writing['kind'], field: string, cards: Content): string | null {
  const label = LABELS[`${kind}.${field}`]
  if (label) return t(label)
  const [note, step = ''] = field.split(':')
  return note === 'note' && Object.hasOwn(cards.repair, step)
    ? cards.repair[step as RepairStepId].label
    : null
}

const LABELS: Readonly<Record<string, MessageKey>> = {
  'summary.thread': 'summary.thread',
  'summary.secondThread': 'summary.secondThread',
  'summary.opening': 'summary.opening',
  'contract.goal': 'contract.goal',
  'contract.way': 'contract.way',
  'contract.effect': 'contract.effect',
  'repair.noticed': 'repair.noticedWords',
  'repair.ownChange': 'repair.ownChange',
}
