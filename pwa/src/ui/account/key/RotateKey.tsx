import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { t } from '../../../i18n/later.ts'
import { activity } from '../../../state/engine/sync.ts'
import {
  changeKey,
  keyChange,
  prepareNewKey,
  settleKeyChange,
  type NewKey,
} from '../../../state/features/keyChange.ts'
import { useAttempt, Wrong } from '../../kit/sheet/attempt.tsx'
import { Sheet } from '../../kit/sheet/Sheet.tsx'
import { ConfirmKey } from './ConfirmKey.tsx'
import { RecoveryKey } from './RecoveryKey.tsx'
import { WithKey } from './WithKey.tsx'

/** A new recovery key: shown, one group of it copied back, and only then in place of the present one. */
export function RotateKey() {
  const open = useSignal(false)
  return (
    <>
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          keyChange.value = keyChange.value === 'pending' ? 'pending' : null
          open.value = true
        }}
      >
        {t('rotate.open')}
      </button>
      {open.value && (
        <Sheet
          title={t('rotate.title')}
          close={() => {
            open.value = false
          }}
        >
          {keyChange.value ? <KeyChange /> : <Steps />}
        </Sheet>
      )}
    </>
  )
}

function Steps() {
  const prepared = useSignal<NewKey | null>(null)
  const { value } = prepared
  if (value)
    return (
      <>
        <p>{t('rotate.write')}</p>
        <RecoveryKey shown={value.shown} />
        <ConfirmKey groups={value.shown.groups} label={t('rotate.do')} confirm={() => changeKey(value)} />
      </>
    )
  const prepare = async (typed: string | null) => {
    prepared.value = await prepareNewKey(typed)
  }
  return (
    <>
      <p>{t('rotate.when')}</p>
      <p>{t('rotate.what')}</p>
      <WithKey actions={[[t('rotate.prepare'), prepare]]} />
    </>
  )
}

/** How a change of the key stands; one that was cut off is settled as soon as the server can be asked again. */
export function KeyChange() {
  const { wrong, working, attempt } = useAttempt()
  const exchanged = activity.value.ended?.at
  useEffect(() => void attempt(settleKeyChange), [exchanged])
  if (!keyChange.value) return null
  return (
    <>
      <p role="status" class={keyChange.value === 'done' ? undefined : 'wrong'}>
        {t(`rotate.${keyChange.value}`)}
      </p>
      <Wrong told={wrong} />
      {keyChange.value === 'pending' && (
        <div class="buttons">
          <button
            type="button"
            class="button"
            disabled={working}
            onClick={() => void attempt(settleKeyChange)}
          >
            {t(working ? 'key.working' : 'rotate.settle')}
          </button>
        </div>
      )}
    </>
  )
}
