import { t } from '../../i18n/locale.ts'
import { whole } from '../../state/engine/practice.ts'
import './Loading.css'

/** Says that older entries are on their way, where that takes more than a moment: what is not here yet is not absent. */
export const Loading = () =>
  whole.value ? null : (
    <p class="loading soft" role="status">
      {t('loading')}
    </p>
  )
