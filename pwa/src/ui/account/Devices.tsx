import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { t, type MessageKey } from '../../i18n/later.ts'
import { enrolment } from '../../state/engine/practice.ts'
import { deviceNames, listDevices, type ListedDevice } from '../../state/features/devices.ts'
import { enrolmentProblem } from '../../state/features/problems.ts'
import { StatusLine } from '../kit/StatusLine.tsx'
import { DeviceCard } from './DeviceCard.tsx'
import './Devices.css'

/** Which devices have the entries. The server keeps the list, so without a network there is none. */
export const Devices = () => (
  <div class="devices">
    <header>
      <h1>{t('devices.title')}</h1>
      <StatusLine />
    </header>
    {!enrolment.value || enrolment.value.state === 'pending' ? <p>{t('devices.off')}</p> : <DeviceList />}
  </div>
)

function DeviceList() {
  const devices = useSignal<readonly ListedDevice[] | null>(null)
  const wrong = useSignal<MessageKey | null>(null)
  const load = async () => {
    try {
      devices.value = await listDevices()
      wrong.value = null
    } catch (error) {
      const problem = enrolmentProblem(error)
      wrong.value = problem === 'unreachable' ? 'devices.offline' : `problem.${problem}`
    }
  }
  useEffect(() => void load(), [])
  return (
    <>
      {wrong.value && (
        <div class="stack">
          <p class="wrong" role="alert">
            {t(wrong.value)}
          </p>
          <div class="buttons">
            <button type="button" class="button" onClick={() => void load()}>
              {t('devices.retry')}
            </button>
          </div>
        </div>
      )}
      <ul class="device-list">
        {devices.value?.map((device) => (
          <DeviceCard
            key={device.id}
            device={device}
            name={deviceNames.value.get(device.id) ?? ''}
            revoked={load}
          />
        ))}
      </ul>
    </>
  )
}
