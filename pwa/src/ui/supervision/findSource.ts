import type { Content } from '../../content/shape.ts'
import type { Entry, Repair, SupervisionItem } from '../../core/records.ts'
import { currentSession } from '../../core/rules/sessions.ts'
import { t } from '../../i18n/later.ts'
import { formatDate } from '../../i18n/locale.ts'
import { courseOf, journal, repairs } from '../../state/engine/practice.ts'
import { sayEntry } from '../kit/entry/sayEntry.ts'
import { sayRepair } from '../kit/entry/sayRepair.ts'

/** What led to an item. */
export interface Source {
  /** What it was, when, and in which session. */
  readonly where: string
  /** What it says, a line for each part. */
  readonly lines: readonly string[]
}

type From = Entry | (Repair & { readonly kind: 'repair' })

/** What led to an item, where that is still there: an entry, or a repair. */
export function findSource({ from }: SupervisionItem, cards: Content): Source | undefined {
  if (from === undefined) return undefined
  const entry = journal().entries.get(from)
  if (entry) return { where: sayWhere(entry), lines: sayEntry(entry, cards) }
  const repair = repairs().get(from)
  return repair && { where: sayWhere({ ...repair, kind: 'repair' }), lines: sayRepair(repair, cards) }
}

const sayWhere = (from: From): string =>
  t('supervision.source', {
    from: t(`supervision.from.${from.kind}`),
    when: formatDate(new Date(from.at)),
    session: sessionNumberOf(from),
  })

/** None for what is nobody's, or was made when nothing said that there was a session. */
const sessionNumberOf = ({ patient, at }: From): number =>
  (patient !== undefined && currentSession(courseOf(patient).sessions, at)?.number) || 0
