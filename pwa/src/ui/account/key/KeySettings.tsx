import { useSignal } from '@preact/signals'
import { t } from '../../../i18n/later.ts'
import { tellFailure } from '../../../state/engine/failures.ts'
import { forgetKey } from '../../../state/features/enrol.ts'
import { RecoveryKey, useRecoveryKey } from './RecoveryKey.tsx'
import { KeyChange, RotateKey } from './RotateKey.tsx'
import { useKeyKept } from './WithKey.tsx'

/** The recovery key: where it is, shown again and printed where it lies here, changed. */
export function KeySettings({ active }: { active: boolean }) {
  const showing = useSignal(false)
  const forgotten = useSignal(false)
  const kept = useKeyKept() && !forgotten.value
  const forget = async () => {
    await forgetKey()
    forgotten.value = true
  }
  return (
    <>
      <KeyChange />
      {kept === false && <p class="soft">{t('key.onPaper')}</p>}
      <div class="buttons">
        {kept && (
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
        )}
        {kept && (
          <button type="button" class="button quiet" onClick={() => void tellFailure(forget)}>
            {t('key.forget')}
          </button>
        )}
        {active && <RotateKey />}
      </div>
      {kept && showing.value && <KeptKey />}
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
