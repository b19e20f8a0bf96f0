import { useEffect } from 'preact/hooks'
import type { Id } from '../../core/log/id.ts'
import { t } from '../../i18n/later.ts'
import { formatDate } from '../../i18n/locale.ts'
import { tellFailure } from '../../state/engine/failures.ts'
import { agenda } from '../../state/engine/practice.ts'
import { eraseMeeting, keepOutcome } from '../../state/features/supervision.ts'
import { EraseForGood } from '../kit/sheet/EraseForGood.tsx'
import { KeptText } from '../kit/sheet/KeptText.tsx'
import { Sheet } from '../kit/sheet/Sheet.tsx'
import { StepFoot } from '../kit/sheet/StepFoot.tsx'

interface Props {
  readonly id: Id
  readonly close: () => void
}

/** What came of a meeting. Closes once the meeting is gone: taken back, or erased. */
export function MeetingNote({ id, close }: Props) {
  const meeting = agenda().meetings.get(id)
  const gone = meeting === undefined
  useEffect(() => {
    if (gone) close()
  }, [gone])
  if (!meeting) return null
  const count = agenda().discussedIn(meeting).length
  return (
    <Sheet title={t('meeting.after')} close={close}>
      <div class="step">
        <p class="soft">
          {t('meeting.of', { when: formatDate(new Date(meeting.at)) })} · {t('meeting.count', { n: count })}
        </p>
        <KeptText
          focused
          label={t('meeting.note')}
          hint={t('meeting.noteHint')}
          value={meeting.note}
          rows={5}
          save={(text) => keepOutcome(id, text)}
        />
        {count === 0 && (
          <EraseForGood
            label={t('meeting.erase')}
            what={t('meeting.eraseWhat')}
            erase={() => void tellFailure(() => eraseMeeting(id))}
          />
        )}
        <StepFoot label={t('closing.done')} />
      </div>
    </Sheet>
  )
}
