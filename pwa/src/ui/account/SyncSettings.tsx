import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { ChevronRight } from 'lucide-preact'
import { t, type MessageKey } from '../../i18n/later.ts'
import { formatWhen } from '../../i18n/locale.ts'
import { heldCount, refusedCount, waitingCount } from '../../state/engine/outbox.ts'
import { enrolment, forgedCount, keysGone, setAside, type Enrolment } from '../../state/engine/practice.ts'
import { evicted, persisted } from '../../state/engine/storage.ts'
import { activity, type Progress, clockSkew, missingCount, retrySync } from '../../state/engine/sync.ts'
import { Link } from '../kit/Link.tsx'
import { LoginLink } from '../kit/LoginLink.tsx'
import { JoinAccount } from './JoinAccount.tsx'
import { KeySettings } from './key/KeySettings.tsx'
import { LockedDevice } from './LockedDevice.tsx'
import { LostKeys } from './LostKeys.tsx'
import { SwitchSyncOn } from './SwitchSyncOn.tsx'

/** Sync, off or on, in whole sentences. */
export function SyncSettings() {
  const kept = enrolment.value
  return (
    <section class="stack" aria-labelledby="sync">
      <h2 id="sync">{t('sync.title')}</h2>
      {keysGone.value ? (
        <LostKeys enrolled={kept !== undefined && kept.state !== 'pending'} />
      ) : !kept || kept.state === 'pending' ? (
        <SyncOff />
      ) : (
        <SyncOn enrolment={kept} />
      )}
      <Doubts />
    </section>
  )
}

/** Everything that is not as it should be, each in a sentence of its own. */
const Doubts = () => (
  <>
    {evicted.value !== null && <p class="wrong">{t('storage.evicted', { n: evicted.value })}</p>}
    {setAside.value.size > 0 && <SetAsideOps />}
    {missingCount.value > 0 && <p class="wrong">{t('sync.missing', { n: missingCount.value })}</p>}
    {forgedCount.value > 0 && <p class="wrong">{t('sync.forged', { n: forgedCount.value })}</p>}
    {clockSkew.value !== null && (
      <p class="wrong">
        {t('sync.skew', { n: Math.abs(clockSkew.value), way: clockSkew.value > 0 ? 'ahead' : 'behind' })}
      </p>
    )}
    {activity.value.ended?.healed && <p>{t('sync.healed')}</p>}
    {persisted.value !== null && <p class="soft">{t(persistenceMessage(persisted.value))}</p>}
  </>
)

function SyncOff() {
  const sheet = useSignal<'on' | 'join' | null>(null)
  const close = () => {
    sheet.value = null
  }
  return (
    <>
      <p>{t('sync.off')}</p>
      <p class="soft">{t('sync.offRisk')}</p>
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          onClick={() => {
            sheet.value = 'on'
          }}
        >
          {t('sync.turnOn')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            sheet.value = 'join'
          }}
        >
          {t('sync.join')}
        </button>
      </div>
      {sheet.value === 'on' && <SwitchSyncOn close={close} />}
      {sheet.value === 'join' && <JoinAccount close={close} />}
    </>
  )
}

function SyncOn({ enrolment: { state, syncedAt } }: { enrolment: Enrolment }) {
  const { trouble, progress } = activity.value
  return (
    <>
      {progress && <Received {...progress} />}
      {(state === 'device_revoked' || state === 'token_unknown') && <LockedDevice state={state} />}
      <p data-testid="sync-state">
        {waitingCount.value > 0
          ? t('sync.waiting', { n: waitingCount.value })
          : syncedAt && t('sync.allSent')}
      </p>
      <p class="soft">{syncedAt ? t('sync.last', { when: formatWhen(syncedAt) }) : t('sync.never')}</p>
      {refusedCount.value > heldCount.value && (
        <p>{t('sync.refused', { n: refusedCount.value - heldCount.value })}</p>
      )}
      {heldCount.value > 0 && <p>{t('sync.held', { n: heldCount.value })}</p>}
      {trouble && state === 'active' && <p>{t(`sync.trouble.${trouble}`)}</p>}
      {state === 'active' && (
        <div class="buttons">
          {trouble === 'notOurs' && <LoginLink />}
          <button type="button" class="button" onClick={retrySync}>
            {t('sync.now')}
          </button>
        </div>
      )}
      {/* Whoever holds a device that was disconnected must bring the key, not find it there. */}
      {state !== 'device_revoked' && <KeySettings active={state === 'active'} />}
      {state === 'active' && (
        <Link class="more-link" to="/devices">
          <span>
            <b>{t('devices.title')}</b>
            <small>{t('devices.hint')}</small>
          </span>
          <ChevronRight aria-hidden="true" />
        </Link>
      )}
    </>
  )
}

/** How far a long exchange has come. The app may be closed meanwhile: it goes on where it was. */
function Received({ received, of }: Progress) {
  const id = useId()
  return (
    <div class="stack">
      <label for={id}>{t('sync.received', { n: received, of })}</label>
      <progress id={id} value={received} max={of} />
      <p class="soft">{t('sync.receivedHint')}</p>
    </div>
  )
}

/** Ops have no name that a person knows; the first digits of their ids are enough to tell them apart. */
const SetAsideOps = () => (
  <details class="wrong">
    <summary>{t('sync.aside', { n: setAside.value.size })}</summary>
    <ul>
      {[...setAside.value].map(([id, why]) => (
        <li key={id}>
          <code>{id.slice(0, 8)}</code> {t(`sync.aside.${why}`)}
        </li>
      ))}
    </ul>
  </details>
)

const persistenceMessage = (promised: boolean): MessageKey => {
  if (promised) return 'storage.persisted'
  return enrolment.value?.state === 'active' ? 'storage.notPersistedSynced' : 'storage.notPersisted'
}
