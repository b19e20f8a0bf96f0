import type { Patient } from '../../core/records.ts'
import { t } from '../../i18n/later.ts'
import { repairs } from '../../state/engine/practice.ts'
import { closedWith } from '../../state/features/repairs.ts'
import { useCards } from '../kit/useCards.ts'
import { begin } from './BeginRepair.tsx'
import { Folded } from './Folded.tsx'
import { RepairList } from './RepairList.tsx'
import './PatientRepairs.css'

/** What is being repaired with a patient, and folded away what was. */
export function PatientRepairs({ patient }: { patient: Patient }) {
  const cards = useCards()
  if (!cards) return null
  const [open, closed] = [repairs().openOf(patient.id), closedWith(patient.id)]
  const list = (shown: typeof open) => <RepairList withoutWhose repairs={shown.toReversed()} cards={cards} />
  return (
    <section class="patient-repairs" aria-labelledby="patient-repairs">
      <h2 id="patient-repairs">{t('repair.ofPatient')}</h2>
      {open.length > 0 && list(open)}
      {closed.length > 0 && (
        <Folded summary={t('repair.closed', { n: closed.length })}>{() => list(closed)}</Folded>
      )}
      <button type="button" class="button" onClick={() => void begin({ patient: patient.id })}>
        {t('repair.begin')}
      </button>
    </section>
  )
}
