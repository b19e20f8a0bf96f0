import { formatWhen, t } from '../../i18n/locale.ts'
import { status, type Status } from '../../state/engine/status.ts'
import { Link } from './Link.tsx'
import './StatusLine.css'

/** Small and truthful: where the entries are. Leads to the details. */
export const StatusLine = () =>
  status.value && (
    <Link class={`status-line ${status.value.kind}`} to="/more">
      {describe(status.value)}
    </Link>
  )

function describe(now: Status): string {
  if (now.kind === 'synced') return t('status.synced', { time: formatWhen(now.at) })
  return t(`status.${now.kind}`, 'n' in now ? { n: now.n } : {})
}
