import { useSignal } from '@preact/signals'
import { t } from '../../i18n/later.ts'
import { formatDate } from '../../i18n/locale.ts'
import type { ListedDevice } from '../../state/features/devices.ts'
import { DeviceName } from './DeviceName.tsx'
import { RevokeDevice } from './RevokeDevice.tsx'

interface Props {
  readonly device: ListedDevice
  /** Empty where the person gave it none. */
  readonly name: string
  readonly revoked: () => Promise<void>
}

/** One device of the account: what it is called, since when, last seen when, and its end. */
export function DeviceCard({ device, name, revoked }: Props) {
  const sheet = useSignal<'name' | 'revoke' | null>(null)
  const shown = name || t('devices.unnamed')
  const close = () => {
    sheet.value = null
  }
  return (
    <li>
      <h2>
        {shown}
        {device.current && <small>{t('devices.this')}</small>}
      </h2>
      <p class="soft">
        {t('devices.enrolled', { day: formatDate(localDay(device.enrolledOn)) })}
        <br />
        {t('devices.seen', { day: formatDate(localDay(device.seenOn)) })}
      </p>
      <div class="buttons">
        <button
          type="button"
          class="button"
          aria-label={t('devices.rename', { name: shown })}
          onClick={() => {
            sheet.value = 'name'
          }}
        >
          {t('devices.renameShort')}
        </button>
        {!device.current && (
          <button
            type="button"
            class="button"
            aria-label={t('devices.revoke', { name: shown })}
            onClick={() => {
              sheet.value = 'revoke'
            }}
          >
            {t('devices.revokeShort')}
          </button>
        )}
      </div>
      {sheet.value === 'name' && <DeviceName device={device.id} name={name} close={close} />}
      {sheet.value === 'revoke' && (
        <RevokeDevice device={device.id} name={shown} revoked={revoked} close={close} />
      )}
    </li>
  )
}

/** A day by its name alone, which is the same in every time zone. */
const localDay = (iso: string): Date => new Date(`${iso}T00:00`)
