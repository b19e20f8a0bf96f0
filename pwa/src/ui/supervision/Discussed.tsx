import type { ComponentChildren } from 'preact'
import type { Meeting, SupervisionItem } from '../../core/records.ts'
import { t } from '../../i18n/later.ts'
import { formatDate } from '../../i18n/locale.ts'
import { agenda } from '../../state/engine/practice.ts'
import { NewestFirst } from '../kit/NewestFirst.tsx'
import { openedMeeting } from './openedMeeting.ts'
import './Discussed.css'

const AT_ONCE = 10

interface Props {
  /** Shows items in the order given. */
  readonly show: (items: readonly SupervisionItem[], inMeeting: boolean) => ComponentChildren
}

/** What was discussed: meeting by meeting, each with what came of it; then what was ticked off by itself. */
export function Discussed({ show }: Props) {
  const { meetings, tickedOff } = agenda()
  const stand = meetings.all.filter((meeting) => meeting.note || agenda().discussedIn(meeting).length > 0)
  return (
    <>
      <NewestFirst all={stand} atOnce={AT_ONCE} earlier={t('patient.earlier')}>
        {(shown) =>
          shown.map((meeting) => (
            <OneMeeting key={meeting.id} meeting={meeting}>
              {show(agenda().discussedIn(meeting), true)}
            </OneMeeting>
          ))
        }
      </NewestFirst>
      {tickedOff.all.length > 0 && (
        <section class="discussed-meeting" aria-labelledby="ticked-off">
          <h2 id="ticked-off" class={stand.length > 0 ? undefined : 'visually-hidden'}>
            {t('meeting.alone')}
          </h2>
          <NewestFirst all={tickedOff.all} atOnce={2 * AT_ONCE} earlier={t('patient.earlier')}>
            {(shown) => show(shown, false)}
          </NewestFirst>
        </section>
      )}
    </>
  )
}

const OneMeeting = ({ meeting, children }: { meeting: Meeting; children: ComponentChildren }) => (
  <section class="discussed-meeting" aria-labelledby={`meeting-${meeting.id}`}>
    <h2 id={`meeting-${meeting.id}`}>{t('meeting.of', { when: formatDate(new Date(meeting.at)) })}</h2>
    {meeting.note && <p class="discussed-note">{meeting.note}</p>}
    <button
      type="button"
      class="button quiet"
      aria-describedby={`meeting-${meeting.id}`}
      onClick={() => {
        openedMeeting.value = meeting.id
      }}
    >
      {t('meeting.open')}
    </button>
    {children}
  </section>
)
