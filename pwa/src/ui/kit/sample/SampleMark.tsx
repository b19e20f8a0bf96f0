import { t } from '../../../i18n/locale.ts'
import { sampling } from '../../../state/engine/practice.ts'
import './SampleMark.css'

/** Says that what stands here is the sample practice, where the band does not reach; nothing where it is one's own. */
export const SampleMark = () => (sampling ? <small class="sample-mark">{t('sample.mark')}</small> : null)
