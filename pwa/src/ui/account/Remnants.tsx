import { t } from '../../i18n/later.ts'
import { beginAnew } from '../../state/features/leaving.ts'

/** Told where all is erased but for what the browser's files may still hold. There is nothing left to go back to. */
export const Remnants = () => (
  <>
    <p role="alert">{t('erase.remnantsWhat')}</p>
    <p>{t('erase.remnantsDo')}</p>
    <div class="buttons">
      <button type="button" class="button primary" onClick={beginAnew}>
        {t('erase.remnantsGo')}
      </button>
    </div>
  </>
)
