import { useId } from 'preact/hooks'
import { findPatient } from '../../core/queries/patients.ts'
import type { SupervisionItem } from '../../core/records.ts'
import { t } from '../../i18n/later.ts'
import { formatDate } from '../../i18n/locale.ts'
import { patients } from '../../state/engine/practice.ts'
import { PatientShape } from '../kit/patient/PatientShape.tsx'
import './AgendaItem.css'

interface Props {
  readonly item: SupervisionItem
  readonly open: () => void
  readonly discuss: (discussed: boolean) => void
}

/** One item of the agenda: a tap on its words opens it, one beside them says that it was discussed, or was not. */
export function AgendaItem({ item, open, discuss }: Props) {
  const words = useId()
  const { text, at, from, discussedAt } = item
  const patient = findPatient(patients.value, item.patient)
  return (
    <li class="agenda-item">
      <button type="button" class="agenda-words" onClick={open}>
        <span id={words}>{text}</span>
        <small>
          {patient && (
            <>
              <PatientShape {...patient} />
              <b>{patient.code}</b>
            </>
          )}
          <span>{formatDate(new Date(at))}</span>
          {from && <span>{t('supervision.fromAutocheck')}</span>}
          {discussedAt && (
            <span>{t('supervision.discussedAt', { when: formatDate(new Date(discussedAt)) })}</span>
          )}
        </small>
      </button>
      <button
        type="button"
        class="button quiet"
        aria-describedby={words}
        onClick={() => discuss(discussedAt === undefined)}
      >
        {t(discussedAt ? 'supervision.reopen' : 'supervision.discuss')}
      </button>
    </li>
  )
}
