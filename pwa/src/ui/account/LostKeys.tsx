import { useSignal } from '@preact/signals'
import { t } from '../../i18n/later.ts'
import { reconnectDevice } from '../../state/features/enrol.ts'
import { EnterKey } from './key/EnterKey.tsx'
import { EraseCopy } from './EraseCopy.tsx'

/** The browser lost the keys. With sync on, the recovery key brings everything back; without it nobody can. */
export const LostKeys = ({ enrolled }: { enrolled: boolean }) =>
  enrolled ? (
    <>
      <p class="wrong">{t('keys.lost')}</p>
      <EnterKey
        label={t('locked.enter')}
        hint={`${t('locked.enterHint')} ${t('key.enterHint')}`}
        action={t('keys.bringBack')}
        enter={reconnectDevice}
      />
    </>
  ) : (
    <LostForGood />
  )

function LostForGood() {
  const erasing = useSignal(false)
  return (
    <>
      <p class="wrong">{t('keys.lostForGood')}</p>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => {
            erasing.value = true
          }}
        >
          {t('keys.beginAnew')}
        </button>
      </div>
      {erasing.value && (
        <EraseCopy
          close={() => {
            erasing.value = false
          }}
        />
      )}
    </>
  )
}
