import type { ComponentChildren } from 'preact'
import type { Patient } from '../../../core/records.ts'
import { t } from '../../../i18n/locale.ts'
import { PatientShape } from './PatientShape.tsx'
import { QuietRing } from './QuietRing.tsx'
import './WhoLine.css'

interface Props {
  readonly patient: Patient | undefined
  /** Whether a minute runs around the shape. */
  readonly minute?: boolean
  readonly children?: ComponentChildren
}

/** Whom a sheet is about, with a line under the code. */
export const WhoLine = ({ patient, minute = false, children }: Props) => {
  const shape = patient && <PatientShape {...patient} />
  return (
    <div class="who-line">
      {minute ? <QuietRing>{shape}</QuietRing> : shape}
      <div>
        <b>{patient?.code ?? t('now.noOne')}</b>
        {children && <p class="soft">{children}</p>}
      </div>
    </div>
  )
}
