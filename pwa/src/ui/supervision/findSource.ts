import type { Content } from '../../content/shape.ts'
import type { Entry, SupervisionItem } from '../../core/records.ts'
import { currentSession } from '../../core/rules/sessions.ts'
import { t } from '../../i18n/later.ts'
import { formatDate } from '../../i18n/locale.ts'
import { courseOf, journal } from '../../state/engine/practice.ts'
import { sayEntry } from '../kit/entry/sayEntry.ts'

/** What led to an item. */
export interface Source {
  /** What it was, when, and in which session. */
  readonly where: string
  /** What it says, a line for each part. */
  readonly lines: readonly string[]
}

/** What led to an item, where that is still there. A kind of record that items come from is one more line here. */
export function findSource({ from }: SupervisionItem, cards: Content): Source | undefined {
  const entry = from === undefined ? undefined : journal().entries.get(from)
  return entry && sourceInEntry(entry, cards)
}

const sourceInEntry = (entry: Entry, cards: Content): Source => ({
  where: t('supervision.source', {
    from: t(`supervision.from.${entry.kind}`),
    when: formatDate(new Date(entry.at)),
    session: sessionNumberOf(entry),
  }),
  lines: sayEntry(entry, cards),
})

/** None for an entry that is nobody's, or made when nothing said that there was a session. */
const sessionNumberOf = ({ patient, at }: Entry): number =>
  (patient !== undefined && currentSession(courseOf(patient).sessions, at)?.number) || 0
