import type { Entry } from '../../core/records.ts'
import { isAhead } from '../../core/rules/checkins.ts'
import { t } from '../../i18n/locale.ts'

interface Props {
  readonly entry: Entry
  readonly sayTime: (at: number) => string
}

/** When something was entered; and where a clock that was off has put it ahead, that too. */
export const EntryWhen = ({ entry, sayTime }: Props) => (
  <>
    <time dateTime={new Date(entry.at).toISOString()}>{sayTime(entry.at)}</time>
    {isAhead(entry, Date.now()) && <span class="entry-ahead">{t('entry.ahead')}</span>}
  </>
)
