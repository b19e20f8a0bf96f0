import { useSignal } from '@preact/signals'
import { t } from '../../i18n/later.ts'
import { RecoveryKey, useRecoveryKey } from './RecoveryKey.tsx'
import { KeyChange, RotateKey } from './RotateKey.tsx'

/** The recovery key: shown again, printed, changed. */
export function KeySettings({ active }: { active: boolean }) {
  const showing = useSignal(false)
  return (
    <>
      <KeyChange />
      <div class="buttons">
        <button
          type="button"
          class="button quiet"
          aria-expanded={showing.value}
          onClick={() => {
            showing.value = !showing.value
          }}
        >
          {t(showing.value ? 'key.hide' : 'key.show')}
        </button>
        {active && <RotateKey />}
      </div>
      {showing.value && <KeptKey />}
    </>
  )
}

function KeptKey() {
  const shown = useRecoveryKey()
  return (
    <>
      <p class="soft">{t('key.why')}</p>
      {shown && <RecoveryKey shown={shown} />}
    </>
  )
}
