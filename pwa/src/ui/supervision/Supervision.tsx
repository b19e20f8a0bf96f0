import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Id } from '../../core/log/id.ts'
import type { SupervisionItem } from '../../core/records.ts'
import { t } from '../../i18n/later.ts'
import { newRecord } from '../../state/engine/commit.ts'
import { tellFailure } from '../../state/engine/failures.ts'
import { agenda, whole } from '../../state/engine/practice.ts'
import { isReflectionDue } from '../../state/features/reflections.ts'
import { discussItem } from '../../state/features/supervision.ts'
import { Link } from '../kit/Link.tsx'
import { Loading } from '../kit/Loading.tsx'
import { NewestFirst } from '../kit/NewestFirst.tsx'
import { AgendaItem } from './AgendaItem.tsx'
import { Discussed } from './Discussed.tsx'
import { MeetingNote } from './MeetingNote.tsx'
import { openedMeeting } from './openedMeeting.ts'
import { SupervisionSheet } from './SupervisionSheet.tsx'
import './Supervision.css'

const AT_ONCE = 20

/** The supervision agenda: what is still to be talked over, and folded away what was. */
export function Supervision() {
  const heading = useRef<HTMLHeadingElement>(null)
  const opened = useSignal<Id | null>(null)
  const unfolded = useSignal(false)
  const openItem = (id: Id | null) => () => {
    opened.value = id
  }
  const focusHeading = () => heading.current?.focus({ preventScroll: true })
  const discuss = (id: Id) => (discussed: boolean) =>
    void tellFailure(async () => {
      await discussItem(id, discussed)
      // The button that was tapped has gone with its row; the next Tab begins at the list.
      focusHeading()
    })
  const list = (items: readonly SupervisionItem[], inMeeting = false) => (
    <ul class="agenda-list">
      {items.map((item) => (
        <AgendaItem
          key={item.id}
          item={item}
          open={openItem(item.id)}
          discuss={discuss(item.id)}
          inMeeting={inMeeting}
        />
      ))}
    </ul>
  )
  const { open, discussed, meetings } = agenda()
  return (
    <div class="supervision">
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {t('supervision.title')}
        </h1>
        <p class="soft">
          {open.all.length > 0 ? t('supervision.count', { n: open.all.length }) : t('supervision.hint')}
        </p>
      </header>
      {open.all.length > 0 ? (
        <NewestFirst all={open.all} atOnce={AT_ONCE} earlier={t('patient.earlier')}>
          {(shown) => list(shown)}
        </NewestFirst>
      ) : (
        whole.value && <p class="soft">{t('supervision.none')}</p>
      )}
      <Loading />
      {(discussed.all.length > 0 || meetings.all.some(({ note }) => note)) && (
        <details
          onToggle={({ currentTarget }) => {
            unfolded.value = currentTarget.open
          }}
        >
          <summary class="button quiet">{t('supervision.discussed', { n: discussed.all.length })}</summary>
          {unfolded.value && <Discussed show={list} />}
        </details>
      )}
      <div class="supervision-foot">
        {open.all.length > 0 && (
          <Link to="/meeting" class="button labelled">
            {t('meeting.prepare')}
          </Link>
        )}
        <button
          type="button"
          class="button primary"
          onClick={() => {
            opened.value = newRecord()
          }}
        >
          {t('supervision.add')}
        </button>
      </div>
      {isReflectionDue(Date.now()) && (
        <Link to="/reflection" class="button quiet">
          {t('reflection.due')}
        </Link>
      )}
      {opened.value && <SupervisionSheet key={opened.value} id={opened.value} close={openItem(null)} />}
      {openedMeeting.value && (
        <MeetingNote
          key={openedMeeting.value}
          id={openedMeeting.value}
          close={() => {
            openedMeeting.value = null
            // One that was just marked was opened from another place: the next Tab begins at the list.
            if (document.activeElement?.matches('body, dialog *')) focusHeading()
          }}
        />
      )}
    </div>
  )
}
