import { correctTime } from '../../core/queries/patients.ts'
import type { Patient } from '../../core/records.ts'
import { usualTime, WEEKDAYS, type UsualTime } from '../../core/rules/likely.ts'
import { t } from '../../i18n/later.ts'
import { locale } from '../../i18n/locale.ts'
import { tellFailure } from '../../state/engine/failures.ts'
import { courseOf } from '../../state/engine/practice.ts'
import { editPatient } from '../../state/features/patients.ts'
import { sayUsualTime } from '../kit/patient/usualTime.ts'
import { useDraft } from '../kit/sheet/draft.ts'
import type { SettingProps } from './settingProps.ts'

/** When a patient usually comes: learned from the sessions, until it is corrected here. */
export function UsualTimeSetting({ patient, edit }: SettingProps) {
  const usual = usualTime(patient, courseOf(patient.id).sessions, Date.now())
  const correct: Correct = (change) => editPatient(patient.id, correctTime(patient, usual, change))
  const touched = patient.weekday !== undefined || patient.minute !== undefined
  return (
    <fieldset class="choice usual-time">
      <legend>{t('patient.time')}</legend>
      <p>
        {usual && <b>{sayUsualTime(usual)}</b>}
        <span class="soft">{t(`patient.time${originOf(patient, usual)}`)}</span>
      </p>
      <div class="field">
        <label for="weekday">{t('patient.weekday')}</label>
        <select
          id="weekday"
          value={patient.weekday ?? usual?.weekday ?? ''}
          onChange={({ currentTarget }) =>
            void tellFailure(() => correct({ weekday: Number(currentTarget.value) }))
          }
        >
          <option value="" disabled>
            {t('patient.weekdayNone')}
          </option>
          {WEEKDAYS.map((weekday) => (
            <option key={weekday} value={weekday}>
              {formatWeekday(weekday)}
            </option>
          ))}
        </select>
      </div>
      <Minute minute={patient.minute ?? usual?.minute} correct={correct} />
      {touched && (
        <button type="button" class="button quiet" onClick={() => void edit({ weekday: null, minute: null })}>
          {t('patient.timeLearn')}
        </button>
      )}
    </fieldset>
  )
}

function Minute({ minute, correct }: { minute: number | undefined; correct: Correct }) {
  const { text, write, leave } = useDraft(minute === undefined ? '' : writeMinute(minute), async (typed) => {
    const read = readMinute(typed)
    if (read !== null) await correct({ minute: read })
  })
  return (
    <div class="field">
      <label for="minute">{t('patient.minute')}</label>
      <input
        id="minute"
        type="time"
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
        onBlur={leave}
      />
    </div>
  )
}

type Correct = (change: Partial<UsualTime>) => Promise<void>

function originOf({ weekday, minute }: Patient, usual: UsualTime | undefined) {
  if (weekday !== undefined && minute !== undefined) return 'Corrected'
  if (weekday !== undefined || minute !== undefined) return 'Half'
  return usual ? 'Learned' : 'None'
}

/** The first of January 2024 was a Monday. */
const formatWeekday = (weekday: number): string =>
  new Intl.DateTimeFormat(locale.value, { weekday: 'long' }).format(new Date(2024, 0, weekday))

/* Minutes after midnight, as `<input type="time">` has them: `15:30`. */

const writeMinute = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')

/** Null while the time is not whole. */
function readMinute(text: string): number | null {
  const [hours, minutes] = text.split(':').map(Number)
  return text === '' ? null : hours! * 60 + minutes!
}
