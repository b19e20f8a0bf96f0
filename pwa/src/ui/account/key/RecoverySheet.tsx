import { t } from '../../../i18n/later.ts'
import { formatDate } from '../../../i18n/locale.ts'
import type { ShownKey } from '../../../state/features/enrol.ts'
import { Paper } from '../../kit/print/Paper.tsx'
import './RecoverySheet.css'

interface Props {
  readonly shown: ShownKey
  /** The key's QR code as an image address; null while it is being drawn. */
  readonly qr: string | null
}

/** While a recovery key is on the screen, this page is what the printer gets. */
export const RecoverySheet = ({ shown, qr }: Props) => (
  <>
    <Paper class="recovery-sheet">
      <Page shown={shown} qr={qr} />
    </Paper>
    <button type="button" class="button" onClick={() => print()}>
      {t('paper.print')}
    </button>
  </>
)

const Page = ({ shown, qr }: Props) => (
  <>
    <h1>Sojusz · {t('paper.title')}</h1>
    <p>
      {t('paper.server', { address: location.origin })}
      <br />
      {t('paper.date', { day: formatDate(new Date()) })}
    </p>
    <div class="recovery-key">
      <ol class="key-groups">
        {shown.groups.map((group) => (
          <li key={group}>{group}</li>
        ))}
      </ol>
      {qr && <img src={qr} alt={t('key.qr')} />}
    </div>
    <h2>{t('paper.what')}</h2>
    <ol>
      {(['keep', 'join', 'lost', 'seen', 'only'] as const).map((line) => (
        <li key={line}>{t(`paper.${line}`)}</li>
      ))}
    </ol>
  </>
)
