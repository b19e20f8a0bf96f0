import { t } from '../../../i18n/later.ts'
import { erasedByItself } from '../../../state/engine/undo.ts'
import './ErasedByItself.css'

/** Tells what went by itself, until that was seen. */
export const ErasedByItself = () =>
  erasedByItself.value && (
    <p class="told">
      <span>{t('retention.gone', erasedByItself.value)}</span>
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          erasedByItself.value = null
        }}
      >
        {t('retention.seen')}
      </button>
    </p>
  )
