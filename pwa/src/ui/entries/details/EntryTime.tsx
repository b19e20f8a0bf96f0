import { useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import type { Entry } from '../../../core/records.ts'
import { readLocalTime, writeLocalTime } from '../../../core/rules/localTime.ts'
import { t } from '../../../i18n/later.ts'
import { editEntry } from '../../../state/features/entries.ts'
import { useDraft } from '../../kit/sheet/draft.ts'
import './EntryTime.css'

/** When an entry was made. What cannot be is told, and the time that it had stays. */
export function EntryTime({ entry }: { entry: Entry }) {
  const id = useId()
  const wrong = useSignal<'incomplete' | 'future' | null>(null)
  const save = async (text: string) => {
    const at = readLocalTime(text, Date.now(), entry.at)
    wrong.value = typeof at === 'number' ? null : at
    if (typeof at === 'number') await editEntry(entry.kind, entry.id, { at })
  }
  const { text, write, leave } = useDraft(writeLocalTime(entry.at), save)
  return (
    <div class="field entry-time">
      <label for={id}>{t('entry.when')}</label>
      <input
        id={id}
        type="datetime-local"
        value={text}
        aria-invalid={wrong.value !== null}
        aria-describedby={`${id}-wrong`}
        onInput={({ currentTarget }) => write(currentTarget.value)}
        onBlur={leave}
      />
      <div id={`${id}-wrong`} role="alert">
        {wrong.value && <p class="wrong">{t(`entry.when.${wrong.value}`)}</p>}
      </div>
    </div>
  )
}
