import type { Fields, Patient } from '../../core/records.ts'

/** What each part of a patient's settings is given. */
export interface SettingProps {
  readonly patient: Patient
  /** Keeps a change; it can be taken back. Answers whether it was kept: what went wrong has been told. */
  readonly edit: (fields: Fields<'patient'>) => Promise<boolean>
}
