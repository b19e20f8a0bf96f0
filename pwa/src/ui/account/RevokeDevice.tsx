import { t } from '../../i18n/later.ts'
import { revokeDevice } from '../../state/features/devices.ts'
import { useAttempt, Wrong } from '../kit/sheet/attempt.tsx'
import { Sheet } from '../kit/sheet/Sheet.tsx'

interface Props {
  readonly device: string
  readonly name: string
  readonly revoked: () => Promise<void>
  readonly close: () => void
}

/** Cannot be undone, so it asks. */
export function RevokeDevice({ device, name, revoked, close }: Props) {
  const { wrong, working, attempt } = useAttempt()
  const revoke = () =>
    attempt(async () => {
      await revokeDevice(device)
      close()
      await revoked()
    })
  return (
    <Sheet title={t('devices.revokeTitle', { name })} close={close}>
      <p>{t('devices.revokeWhat')}</p>
      <p class="soft">{t('devices.revokeKey')}</p>
      <Wrong told={wrong} />
      <div class="buttons">
        <button type="button" class="button primary" disabled={working} onClick={() => void revoke()}>
          {t(working ? 'key.working' : 'devices.revokeDo')}
        </button>
        <button type="button" class="button" onClick={close}>
          {t('cancel')}
        </button>
      </div>
    </Sheet>
  )
}
