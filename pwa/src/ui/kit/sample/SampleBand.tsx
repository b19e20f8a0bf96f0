import { useEffect } from 'preact/hooks'
import { t } from '../../../i18n/later.ts'
import { leaveSample } from '../../../state/features/sample.ts'
import { goTo } from '../address.ts'
import './SampleBand.css'

/** Always in sight while the sample practice is shown: says what it is, and is the way out. */
export function SampleBand() {
  const mark = t('sample.mark')
  useEffect(() => {
    document.title = `${mark} · Sojusz`
  }, [mark])
  return (
    <aside class="sample-band" aria-label={mark}>
      <p>{t('sample.what')}</p>
      <button type="button" class="button quiet" onClick={leave}>
        {t('sample.leave')}
      </button>
    </aside>
  )
}

function leave(): void {
  goTo('/')
  leaveSample()
}
