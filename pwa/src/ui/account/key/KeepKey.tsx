import type { Signal } from '@preact/signals'
import { t } from '../../../i18n/later.ts'

/** Whether the recovery key is to lie on this device too. It need not: it stands on paper. */
export const KeepKey = ({ keep }: { keep: Signal<boolean> }) => (
  <label class="keep-key">
    <input
      type="checkbox"
      checked={keep}
      onChange={(event) => {
        keep.value = event.currentTarget.checked
      }}
    />
    <span>
      {t('key.keep')}
      <small class="soft">{t('key.keepRisk')}</small>
    </span>
  </label>
)
