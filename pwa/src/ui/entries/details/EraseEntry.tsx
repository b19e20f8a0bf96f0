import { useSignal } from '@preact/signals'
import type { Entry } from '../../../core/records.ts'
import { t } from '../../../i18n/later.ts'
import { tellFailure } from '../../../state/engine/failures.ts'
import { agenda } from '../../../state/engine/practice.ts'
import { eraseEntry } from '../../../state/features/entries.ts'

/** The last thing in an entry's details: it alone asks, because it cannot be undone. */
export function EraseEntry({ entry: { kind, id } }: { entry: Entry }) {
  const asking = useSignal(false)
  const sent = agenda().from(id) !== undefined
  const ask = (whether: boolean) => () => {
    asking.value = whether
  }
  if (!asking.value)
    return (
      <button type="button" class="button" onClick={ask(true)}>
        {t('erase.entry')}
      </button>
    )
  return (
    <div class="stack">
      <p>
        {t('erase.entryWhat')} {sent && t('erase.entryWithItem')}
      </p>
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          onClick={() => void tellFailure(() => eraseEntry(kind, id))}
        >
          {t('erase.forGood')}
        </button>
        <button type="button" class="button" onClick={ask(false)}>
          {t('cancel')}
        </button>
      </div>
    </div>
  )
}
