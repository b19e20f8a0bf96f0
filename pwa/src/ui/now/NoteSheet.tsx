import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { Id } from '../../core/log/id.ts'
import { t } from '../../i18n/later.ts'
import { journal } from '../../state/engine/practice.ts'
import { KeptText } from '../kit/sheet/KeptText.tsx'
import { Sheet } from '../kit/sheet/Sheet.tsx'
import { noteKeeper } from './checkin.ts'

interface Props {
  readonly patient: Id | undefined
  /** The present check-in, or undefined where the first kept text begins one. */
  readonly checkin: Id | undefined
  readonly close: () => void
}

/** A note on the check-in that was the present one as the sheet opened, however long one writes. */
export function NoteSheet({ patient, checkin, close }: Props) {
  const bound = useSignal(checkin)
  const keep = useMemo(() => noteKeeper(patient, checkin), [])
  return (
    <Sheet title={t('note.title')} close={close}>
      <KeptText
        label={t('note.label')}
        hint={t('note.hint')}
        value={noteIn(bound.value)}
        rows={4}
        save={async (text) => {
          bound.value = await keep(text)
        }}
      />
    </Sheet>
  )
}

function noteIn(checkin: Id | undefined): string | undefined {
  const entry = checkin === undefined ? undefined : journal().entries.get(checkin)
  return entry?.kind === 'checkin' ? entry.note : undefined
}
