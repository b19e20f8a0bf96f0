import { useEffect } from 'preact/hooks'
import { useSignal } from '@preact/signals'
import { t } from '../../../i18n/later.ts'
import { showRecoveryKey, type ShownKey } from '../../../state/features/enrol.ts'
import { keyChange } from '../../../state/features/keyChange.ts'
import { RecoverySheet } from './RecoverySheet.tsx'
import './RecoveryKey.css'

/** The recovery key of this device, or null until it has been opened. Follows a change of the key. */
export function useRecoveryKey(): ShownKey | null {
  const key = useSignal<ShownKey | null>(null)
  useEffect(() => {
    void showRecoveryKey().then((shown) => {
      key.value = shown
    })
  }, [keyChange.value])
  return key.value
}

/** The key to write down, group by group, and as a QR code for the camera of the other device. */
export function RecoveryKey({ shown }: { shown: ShownKey }) {
  const qr = useSignal<string | null>(null)
  useEffect(() => {
    void import('uqr').then(({ renderSVG }) => {
      const svg = renderSVG(shown.text.toUpperCase(), { border: 2 })
      qr.value = `data:image/svg+xml,${encodeURIComponent(svg)}`
    })
  }, [shown.text])
  return (
    <div class="recovery-key">
      <ol class="key-groups" data-testid="recovery-key">
        {shown.groups.map((group) => (
          <li key={group}>{group}</li>
        ))}
      </ol>
      {qr.value && <img src={qr.value} alt={t('key.qr')} width="208" height="208" />}
      <RecoverySheet shown={shown} qr={qr.value} />
    </div>
  )
}
