import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { Id } from '../../core/log/id.ts'
import type { Checkin, Fields } from '../../core/records.ts'
import { toggleField } from '../../core/rules/checkins.ts'
import { t } from '../../i18n/later.ts'
import { tellFailure } from '../../state/engine/failures.ts'
import { journal } from '../../state/engine/practice.ts'
import { TheirChoice } from '../kit/entry/TheirChoice.tsx'
import { KeptText } from '../kit/sheet/KeptText.tsx'
import { Sheet } from '../kit/sheet/Sheet.tsx'
import { checkinKeeper } from './checkin.ts'

interface Props {
  readonly patient: Id | undefined
  /** The present check-in, or undefined where the first kept text begins one. */
  readonly checkin: Id | undefined
  readonly close: () => void
}

/** What the client said, and a note, on the check-in that was the present one as the sheet opened, however long one writes. */
export function NoteSheet({ patient, checkin, close }: Props) {
  const bound = useSignal(checkin)
  const keeper = useMemo(() => checkinKeeper(patient, checkin), [])
  const keep = async (tap: (now: Checkin | undefined) => Fields<'checkin'>) => {
    bound.value = await keeper(tap)
  }
  const kept = checkinOf(bound.value)
  return (
    <Sheet title={t('note.title')} close={close}>
      <TheirChoice
        chosen={kept?.theirs}
        choose={(answer) => void tellFailure(() => keep((now) => toggleField(now, 'theirs', answer)))}
      />
      <KeptText
        label={t('note.label')}
        hint={t('note.hint')}
        value={kept?.note}
        rows={4}
        save={(text) => keep(() => ({ note: text || null }))}
      />
    </Sheet>
  )
}

function checkinOf(id: Id | undefined): Checkin | undefined {
  const entry = id === undefined ? undefined : journal().entries.get(id)
  return entry?.kind === 'checkin' ? entry : undefined
}
