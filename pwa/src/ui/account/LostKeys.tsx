import { t } from '../../i18n/later.ts'
import { reconnectDevice } from '../../state/features/enrol.ts'
import { EnterKey } from './EnterKey.tsx'

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
    <p class="wrong">{t('keys.lostForGood')}</p>
  )
