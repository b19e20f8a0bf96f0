import type { Checkin } from '../../core/records.ts'
import { t } from '../../i18n/later.ts'
import { openRepair, repairFrom } from '../../state/features/repairs.ts'
import { Link } from '../kit/Link.tsx'
import { begin } from './BeginRepair.tsx'

/** Begins a repair from what was entered, or leads to the one that was. */
export function RepairOfEntry({ checkin: { id, patient } }: { checkin: Checkin }) {
  const begun = repairFrom(id)
  return (
    <div class="buttons">
      {begun ? (
        <Link class="button labelled" to="/repair-one" first={() => openRepair(begun.id)}>
          {t('repair.ofEntry')}
        </Link>
      ) : (
        <button
          type="button"
          class="button"
          onClick={() => void begin({ from: id, ...(patient && { patient }) })}
        >
          {t('repair.fromEntry')}
        </button>
      )}
    </div>
  )
}
