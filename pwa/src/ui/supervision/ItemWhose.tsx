import { findPatient } from '../../core/queries/patients.ts'
import type { SupervisionItem } from '../../core/records.ts'
import { patients } from '../../state/engine/practice.ts'
import { PatientShape } from '../kit/patient/PatientShape.tsx'

/** Whom an item is about, if anybody. */
export function ItemWhose({ item }: { item: SupervisionItem }) {
  const patient = findPatient(patients.value, item.patient)
  return (
    patient && (
      <>
        <PatientShape {...patient} />
        <b>{patient.code}</b>
      </>
    )
  )
}
