import type { ComponentProps } from 'preact'
import { t } from '../../../i18n/later.ts'
import { canStayAwake, heldAwake, keepAwake, keptAwake } from '../../kit/glance/wakeLock.ts'
import { Sheet } from '../../kit/sheet/Sheet.tsx'
import './InSessionSheet.css'

interface Props {
  readonly openFull: (what: 'discreet' | 'repair') => void
  readonly close: () => void
}

/** How the phone behaves while it lies there during a session. */
export const InSessionSheet = ({ openFull, close }: Props) => (
  <Sheet title={t('inSession.title')} close={close}>
    <section class="in-session">
      <button
        type="button"
        class="button"
        aria-pressed={keptAwake.value}
        aria-describedby="awake-hint"
        disabled={!canStayAwake}
        onClick={() => keepAwake(!keptAwake.value)}
      >
        {t('inSession.awake')}
      </button>
      <p id="awake-hint" class="soft" role="status">
        {t('inSession.awakeHint', { state: describeAwake() })}
      </p>
    </section>
    <section class="in-session">
      <button
        type="button"
        class="button primary"
        aria-describedby="discreet-hint"
        onClick={(event) => {
          openFull('discreet')
          closeDialogOf(event)
        }}
      >
        {t('discreet.open')}
      </button>
      <p id="discreet-hint" class="soft">
        {t('discreet.hint')}
      </p>
    </section>
    <section class="in-session">
      <button
        type="button"
        class="button"
        aria-describedby="repair-hint"
        onClick={(event) => {
          openFull('repair')
          closeDialogOf(event)
        }}
      >
        {t('nav.repair')}
      </button>
      <p id="repair-hint" class="soft">
        {t('repair.largeHint')}
      </p>
    </section>
  </Sheet>
)

function describeAwake(): string {
  if (!canStayAwake) return 'unable'
  if (!keptAwake.value) return 'off'
  return heldAwake.value ? 'on' : 'refused'
}

/** By the dialog's own way, which gives the focus back to where it came from. */
const closeDialogOf: NonNullable<ComponentProps<'button'>['onClick']> = ({ currentTarget }) =>
  currentTarget.closest('dialog')?.close()
