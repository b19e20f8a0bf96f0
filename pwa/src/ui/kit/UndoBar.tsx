import { t } from '../../i18n/locale.ts'
import { saveFailure, tellFailure } from '../../state/engine/failures.ts'
import { erasedByItself, undoable, undoLast } from '../../state/engine/undo.ts'
import { lazy } from './lazy.tsx'
import { openSheets } from './sheet/openSheets.ts'
import { updateReady } from './update.ts'
import './UndoBar.css'

const ErasedByItself = lazy(async () => (await import('./setting/ErasedByItself.tsx')).ErasedByItself)

/**
 * What just happened: saved and can be undone, not saved and why, or a new version. The page has one, Now in its quiet
 * middle, and so has each sheet: it speaks where the person is. A new version waits until no sheet stands open.
 */
export const UndoBar = ({ sheet }: { sheet?: symbol }) => (
  <div class="undo-bar" role="status">
    {openSheets.value.at(-1) !== sheet ? null : saveFailure.value === 'sample' ? (
      <p class="refused">{t('sample.refused')}</p>
    ) : saveFailure.value ? (
      <p class="wrong">{t('save.failed', { why: saveFailure.value })}</p>
    ) : undoable.value ? (
      <p>
        {t('undo.saved')}
        <button type="button" class="button quiet" onClick={() => void tellFailure(undoLast)}>
          {t('undo')}
        </button>
      </p>
    ) : erasedByItself.value ? (
      <ErasedByItself />
    ) : updateReady.value && !sheet ? (
      <p>
        {t('update.ready')}
        <button type="button" class="button quiet" onClick={() => updateReady.value?.()}>
          {t('update.take')}
        </button>
      </p>
    ) : null}
  </div>
)
