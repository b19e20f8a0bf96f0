import { ArrowLeft } from 'lucide-preact'
import { t } from '../../i18n/later.ts'
import './Step.css'

interface Props {
  readonly label: string
  readonly next: () => void
  /** Absent in the first step. */
  readonly back?: (() => void) | undefined
}

/** What leads on, low and large, and quietly back. */
export const StepFoot = ({ label, next, back }: Props) => (
  <footer class="step-foot">
    {back && (
      <button type="button" class="button quiet icon" aria-label={t('closing.back')} onClick={back}>
        <ArrowLeft aria-hidden="true" />
      </button>
    )}
    <button type="button" class="button" onClick={next}>
      {label}
    </button>
  </footer>
)
