import type { Entry } from '../../../core/records.ts'
import { t, type MessageKey } from '../../../i18n/later.ts'
import { enrolment } from '../../../state/engine/practice.ts'
import { activity } from '../../../state/engine/sync.ts'
import { stateOfEntry } from '../../../state/features/entries.ts'
import { EntryState } from '../EntryState.tsx'

/** Where an entry is, what that means, and what can be done about it. */
export function EntryPlace({ entry }: { entry: Entry }) {
  const state = stateOfEntry(entry)
  const trouble = state === 'waiting' ? troubleOfWaiting() : null
  return (
    <section aria-label={t('entries.state')}>
      <EntryState state={state} />
      <p>{t(`entry.means.${state}`)}</p>
      {trouble && <p>{t(trouble)}</p>}
    </section>
  )
}

/** What keeps this device from sending, where it is more than a moment. */
function troubleOfWaiting(): MessageKey | null {
  const kept = enrolment.value?.state
  if (kept === 'device_revoked' || kept === 'token_unknown') return `sync.locked.${kept}`
  return activity.value.trouble && `sync.trouble.${activity.value.trouble}`
}
