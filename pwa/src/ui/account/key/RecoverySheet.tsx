import { render } from 'preact'
import { useEffect } from 'preact/hooks'
import { t } from '../../../i18n/later.ts'
import { formatDate } from '../../../i18n/locale.ts'
import type { ShownKey } from '../../../state/features/enrol.ts'
import './RecoverySheet.css'

interface Props {
  readonly shown: ShownKey
  /** The key's QR code as an image address; null while it is being drawn. */
  readonly qr: string | null
}

/**
 * While a recovery key is on the screen, this page is what the printer gets. It stands beside the app, because what
 * stands in an open dialog cannot be printed alone.
 */
export function RecoverySheet({ shown, qr }: Props) {
  useEffect(() => {
    const host = document.createElement('div')
    host.className = 'recovery-sheet'
    document.body.append(host)
    render(<Page shown={shown} qr={qr} />, host)
    return () => {
      render(null, host)
      host.remove()
    }
  }, [shown.text, qr])
  return (
    <button type="button" class="button" onClick={() => print()}>
      {t('paper.print')}
    </button>
  )
}

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
