import { useSignal } from '@preact/signals'
import { t } from '../../i18n/later.ts'
import { enrolment } from '../../state/engine/practice.ts'
import { ErasePatient } from '../patients/index.ts'
import { EraseAccount } from './EraseAccount.tsx'
import { EraseCopy } from './EraseCopy.tsx'

const SHEETS = { patient: ErasePatient, copy: EraseCopy, account: EraseAccount } as const
type Name = keyof typeof SHEETS

/** Everything that can be erased at once. A single entry is erased where it stands. */
export function EraseSettings() {
  const open = useSignal<Name | null>(null)
  const Opened = open.value && SHEETS[open.value]
  const active = enrolment.value?.state === 'active'
  const names: readonly Name[] = active ? ['patient', 'copy', 'account'] : ['patient', 'copy']
  return (
    <section class="stack" aria-labelledby="erasing">
      <h2 id="erasing">{t('erase.title')}</h2>
      <div class="buttons">
        {names.map((name) => (
          <button
            key={name}
            type="button"
            class="button"
            onClick={() => {
              open.value = name
            }}
          >
            {t(`erase.${name}`)}
          </button>
        ))}
      </div>
      {Opened && (
        <Opened
          close={() => {
            open.value = null
          }}
        />
      )}
    </section>
  )
}
