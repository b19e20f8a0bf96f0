import { ArrowLeft } from 'lucide-preact'
import { t } from '../../../i18n/later.ts'
import { keepDrafts } from './draft.ts'
import './Step.css'

interface Props {
  readonly label: string
  /** Absent in the last step: then the sheet closes, and the browser gives the focus back. */
  readonly next?: () => void
  /** Absent in the first step. */
  readonly back?: () => void
}

/** What leads on, low and large, and quietly back. A step is left once what was written in it is kept. */
export const StepFoot = ({ label, next, back }: Props) => (
  <footer class="step-foot">
    {back && (
      <button
        type="button"
        class="button quiet icon"
        aria-label={t('closing.back')}
        onClick={() => void leaveStep(back)}
      >
        <ArrowLeft aria-hidden="true" />
      </button>
    )}
    <button
      type="button"
      class="button"
      onClick={({ currentTarget }) =>
        void leaveStep(next ?? (() => currentTarget.closest('dialog')?.close()))
      }
    >
      {label}
    </button>
  </footer>
)

async function leaveStep(go: () => void): Promise<void> {
  if (await keepDrafts()) go()
}
