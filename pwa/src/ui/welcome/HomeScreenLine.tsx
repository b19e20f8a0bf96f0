import { useSignal } from '@preact/signals'
import { t } from '../../i18n/later.ts'
import { Sheet } from '../kit/sheet/Sheet.tsx'
import { StepFoot } from '../kit/sheet/StepFoot.tsx'
import { HomeScreen } from './HomeScreen.tsx'
import './Welcome.css'

/** Reminds of the Home Screen while there is nothing yet that would stay behind in the tab. */
export function HomeScreenLine() {
  const open = useSignal(false)
  return (
    <>
      <div class="due-line">
        <button
          type="button"
          onClick={() => {
            open.value = true
          }}
        >
          {t('homeScreen.line')}
        </button>
      </div>
      {open.value && (
        <Sheet
          title={t('homeScreen.title')}
          close={() => {
            open.value = false
          }}
        >
          <div class="step">
            <HomeScreen />
            <StepFoot label={t('close')} />
          </div>
        </Sheet>
      )}
    </>
  )
}
