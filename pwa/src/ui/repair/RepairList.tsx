import { ChevronRight } from 'lucide-preact'
import type { Content } from '../../content/shape.ts'
import { findPatient } from '../../core/queries/patients.ts'
import type { Repair } from '../../core/records.ts'
import { t } from '../../i18n/later.ts'
import { formatDate } from '../../i18n/locale.ts'
import { patients } from '../../state/engine/practice.ts'
import { openRepair } from '../../state/features/repairs.ts'
import { Link } from '../kit/Link.tsx'
import { PatientShape } from '../kit/patient/PatientShape.tsx'
import { sayDue, sayWhere } from './repairWords.ts'
import './RepairList.css'

interface Props {
  readonly repairs: readonly Repair[]
  readonly cards: Content
  /** Left out where the page says whose they are. */
  readonly withoutWhose?: boolean
}

/** Repairs by whom they are with, when they began and how far they are; each leads to its page. */
export const RepairList = ({ repairs, cards, withoutWhose = false }: Props) => (
  <ul class="repair-list">
    {repairs.map((repair) => (
      <li key={repair.id}>
        <Link to="/repair-one" first={() => openRepair(repair.id)}>
          {!withoutWhose && <Whose repair={repair} />}
          <span>
            {withoutWhose || <b>{findPatient(patients.value, repair.patient)?.code ?? t('now.noOne')}</b>}
            <small>{sayWhere(repair, cards)}</small>
            <small class="soft">{t('repair.noticedAt', { when: formatDate(new Date(repair.at)) })}</small>
            <Due repair={repair} />
          </span>
          <ChevronRight aria-hidden="true" />
        </Link>
      </li>
    ))}
  </ul>
)

function Whose({ repair: { patient } }: { repair: Repair }) {
  const known = findPatient(patients.value, patient)
  return known ? <PatientShape {...known} /> : null
}

/** Stands out by its weight and its edge, where it is time to come back. */
export function Due({ repair }: { repair: Repair }) {
  const due = sayDue(repair)
  return due === undefined ? null : <strong class="repair-due">{due}</strong>
}
