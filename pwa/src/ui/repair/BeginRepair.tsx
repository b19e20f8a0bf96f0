import { useSignal } from '@preact/signals'
import type { Id } from '../../core/log/id.ts'
import { t } from '../../i18n/later.ts'
import { tellFailure } from '../../state/engine/failures.ts'
import { currentPatient } from '../../state/features/patients.ts'
import { beginRepair } from '../../state/features/repairs.ts'
import { goTo } from '../kit/address.ts'
import { PatientPicker } from '../kit/patient/PatientPicker.tsx'
import { Sheet } from '../kit/sheet/Sheet.tsx'

/** Begins a repair and shows it. */
export async function begin(about: Parameters<typeof beginRepair>[0]): Promise<void> {
  if (await tellFailure(() => beginRepair(about))) goTo('/repair-one')
}

/** With whom Now has chosen, in one tap, or with somebody else. */
export function BeginRepair() {
  const choosing = useSignal(false)
  const current = currentPatient.value
  const openChoice = () => {
    choosing.value = true
  }
  return (
    <div class="buttons">
      {current ? (
        <>
          <button type="button" class="button" onClick={() => void begin({ patient: current.id })}>
            {t('repair.beginWith', { code: current.code })}
          </button>
          <button type="button" class="button quiet" onClick={openChoice}>
            {t('repair.other')}
          </button>
        </>
      ) : (
        <button type="button" class="button" onClick={openChoice}>
          {t('repair.begin')}
        </button>
      )}
      {choosing.value && (
        <WithWhom
          close={() => {
            choosing.value = false
          }}
        />
      )}
    </div>
  )
}

const WithWhom = ({ close }: { close: () => void }) => (
  <Sheet title={t('repair.whose')} close={close}>
    <PatientPicker
      nobody
      label={t('repair.whose')}
      chosen={undefined}
      choose={(patient: Id | null) => void begin(patient ? { patient } : {})}
    />
  </Sheet>
)
