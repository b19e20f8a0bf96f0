import type { Content } from '../../../content/shape.ts'
import { findPatient } from '../../../core/queries/patients.ts'
import type { Patient, SupervisionItem } from '../../../core/records.ts'
import { leaveOutCodes, numberPersons } from '../../../core/rules/leaveOutCodes.ts'
import { t } from '../../../i18n/later.ts'
import { formatDate } from '../../../i18n/locale.ts'
import { patients } from '../../../state/engine/practice.ts'
import { findSource, type Source } from '../findSource.ts'

/** One point of the meeting, in words only: the same on paper and in what is copied. */
export interface Point {
  readonly id: string
  /** Whom it is about: the code, or a number in its place. */
  readonly who: string | undefined
  readonly text: string
  readonly source: Source | undefined
}

/** The points in the order given. Without codes they are in no text either, as far as they can be found there. */
export function listPoints(items: readonly SupervisionItem[], cards: Content, coded: boolean): Point[] {
  const persons = numberPersons([
    ...items.map(({ patient }) => patient),
    ...patients.value.map(({ id }) => id),
  ])
  const nameOf = ({ id, code }: Patient) => (coded ? code : t('meeting.person', { n: persons.get(id) ?? 0 }))
  const clean = (text: string) => (coded ? text : leaveOutCodes(text, patients.value, nameOf))
  return items.map((item) => {
    const patient = findPatient(patients.value, item.patient)
    const source = findSource(item, cards)
    return {
      id: item.id,
      who: patient && nameOf(patient),
      text: clean(item.text ?? ''),
      source: source && { where: source.where, lines: source.lines.map(clean) },
    }
  })
}

/** The whole sheet as text. */
export const writeOut = (points: readonly Point[], now: Date): string =>
  [
    `${t('meeting.paper')}, ${formatDate(now)}`,
    ...points.map(({ who, text, source }, index) =>
      [
        [`${index + 1}.`, who && `${who}${text && ':'}`, text].filter(Boolean).join(' '),
        ...(source ? [source.where, ...source.lines].map((line) => `   ${line}`) : []),
      ].join('\n'),
    ),
  ].join('\n\n')
