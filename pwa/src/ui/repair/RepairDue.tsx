import type { Patient } from '../../core/records.ts'
import { t } from '../../i18n/later.ts'
import { repairs } from '../../state/engine/practice.ts'
import { openRepair } from '../../state/features/repairs.ts'
import { Link } from '../kit/Link.tsx'
import { dueSince } from './repairWords.ts'

/** Says that it is time to come back to what was agreed with a patient: to the oldest of what is due. */
export function RepairDue({ patient }: { patient: Patient }) {
  const due = repairs()
    .openOf(patient.id)
    .find((repair) => dueSince(repair) !== null)
  return due ? (
    <Link to="/repair-one" first={() => openRepair(due.id)}>
      {t('repair.dueNow', { n: dueSince(due) ?? 0 })}
    </Link>
  ) : null
}
