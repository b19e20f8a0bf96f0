import { useSignal } from '@preact/signals'
import { t } from '../../i18n/later.ts'
import { tellFailure } from '../../state/engine/failures.ts'
import { nameDevice } from '../../state/features/devices.ts'
import { Sheet } from '../kit/sheet/Sheet.tsx'

const LONGEST_NAME = 40

interface Props {
  readonly device: string
  readonly name: string
  readonly close: () => void
}

export function DeviceName({ device, name, close }: Props) {
  const typed = useSignal(name)
  const tooLong = useSignal(false)
  const save = async () => {
    tooLong.value = typed.value.trim().length > LONGEST_NAME
    if (tooLong.value) return
    if (await tellFailure(() => nameDevice(device, typed.value.trim()))) close()
  }
  return (
    <Sheet title={t('devices.name')} close={close}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <div class="field">
          <label for="device-name">{t('devices.name')}</label>
          <input
            id="device-name"
            value={typed}
            autocomplete="off"
            aria-describedby="device-name-hint"
            onInput={(event) => {
              typed.value = event.currentTarget.value
            }}
          />
          <p
            id="device-name-hint"
            class={tooLong.value ? 'wrong' : 'soft'}
            role={tooLong.value ? 'alert' : undefined}
          >
            {tooLong.value
              ? t('text.tooLong', { length: typed.value.length, most: LONGEST_NAME })
              : t('devices.nameHint')}
          </p>
        </div>
        <button type="submit" class="button primary">
          {t('devices.save')}
        </button>
      </form>
    </Sheet>
  )
}
