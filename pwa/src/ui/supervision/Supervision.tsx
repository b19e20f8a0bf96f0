import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Id } from '../../core/log/id.ts'
import type { SupervisionItem } from '../../core/records.ts'
import { t } from '../../i18n/later.ts'
import { tellFailure } from '../../state/engine/failures.ts'
import { discussItem, newSupervisionItem, openItems, supervision } from '../../state/features/supervision.ts'
import { AgendaItem } from './AgendaItem.tsx'
import { SupervisionSheet } from './SupervisionSheet.tsx'
import './Supervision.css'

/** The supervision agenda: what is still to be talked over, and folded away what was. */
export function Supervision() {
  const heading = useRef<HTMLHeadingElement>(null)
  const opened = useSignal<Id | null>(null)
  const openItem = (id: Id | null) => () => {
    opened.value = id
  }
  const discuss = (id: Id) => (discussed: boolean) =>
    void tellFailure(async () => {
      await discussItem(id, discussed)
      // The button that was tapped has gone with its row; the next Tab begins at the list.
      heading.current?.focus({ preventScroll: true })
    })
  const list = (items: readonly SupervisionItem[]) => (
    <ul class="agenda-list">
      {items.map((item) => (
        <AgendaItem key={item.id} item={item} open={openItem(item.id)} discuss={discuss(item.id)} />
      ))}
    </ul>
  )
  const discussed = supervision.value.filter(({ discussedAt }) => discussedAt !== undefined)
  return (
    <div class="supervision">
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {t('supervision.title')}
        </h1>
        <p class="soft">
          {openItems.value.length > 0
            ? t('supervision.count', { n: openItems.value.length })
            : t('supervision.hint')}
        </p>
      </header>
      {openItems.value.length > 0 ? list(openItems.value) : <p class="soft">{t('supervision.none')}</p>}
      {discussed.length > 0 && (
        <details>
          <summary class="button quiet">{t('supervision.discussed', { n: discussed.length })}</summary>
          {list(discussed)}
        </details>
      )}
      <button
        type="button"
        class="button primary"
        onClick={() => {
          opened.value = newSupervisionItem()
        }}
      >
        {t('supervision.add')}
      </button>
      {opened.value && <SupervisionSheet key={opened.value} id={opened.value} close={openItem(null)} />}
    </div>
  )
}
