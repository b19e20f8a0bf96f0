import { Check, MessagesSquare } from 'lucide-preact'
import type { Id } from '../../../core/log/id.ts'
import { t } from '../../../i18n/later.ts'
import { formatDate } from '../../../i18n/locale.ts'
import { tellFailure } from '../../../state/engine/failures.ts'
import { agenda } from '../../../state/engine/practice.ts'
import { takeToSupervision } from '../../../state/features/supervision.ts'
import './TakeToSupervision.css'

interface Props {
  /** A record of any kind, and whom it is about. */
  readonly from: { readonly id: Id; readonly patient?: Id }
}

/** One tap takes what stands before one's eyes to supervision; a second one takes it off again. */
export function TakeToSupervision({ from }: Props) {
  const item = agenda().from(from.id)
  const discussedAt = item?.discussedAt
  const waits = item !== undefined && discussedAt === undefined
  const Icon = waits ? Check : MessagesSquare
  return (
    <div class="stack take-to-supervision">
      <button
        type="button"
        class="button labelled"
        aria-pressed={waits}
        onClick={() => void tellFailure(() => takeToSupervision(from))}
      >
        <Icon aria-hidden="true" />
        {t('supervision.take')}
      </button>
      {waits && <p class="soft">{t('supervision.waits')}</p>}
      {discussedAt !== undefined && (
        <p class="soft">{t('supervision.wasDiscussed', { when: formatDate(new Date(discussedAt)) })}</p>
      )}
    </div>
  )
}
