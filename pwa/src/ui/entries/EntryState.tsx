import type { EntryState as State } from '../../core/log/entryState.ts'
import { t } from '../../i18n/locale.ts'

/** Where an entry is, in words. */
export const EntryState = ({ state }: { state: State }) => (
  <span class={`entry-state ${state}`}>{t(`entry.${state}`)}</span>
)
