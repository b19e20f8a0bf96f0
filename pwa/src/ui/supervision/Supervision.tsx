import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Id } from '../../core/log/id.ts'
import type { SupervisionItem } from '../../core/records.ts'
import { t } from '../../i18n/later.ts'
import { newRecord } from '../../state/engine/commit.ts'
import { tellFailure } from '../../state/engine/failures.ts'
import { agenda, whole } from '../../state/engine/practice.ts'
import { discussItem } from '../../state/features/supervision.ts'
import { Loading } from '../kit/Loading.tsx'
import { NewestFirst } from '../kit/NewestFirst.tsx'
import { AgendaItem } from './AgendaItem.tsx'
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
  const discuss = (id: Id) => (discussed: boolean) =>
    void tellFailure(async () => {
      await discussItem(id, discussed)
      // The button that was tapped has gone with its row; the next Tab begins at the list.
      heading.current?.focus({ preventScroll: true })
    })
  const list = (items: readonly SupervisionItem[]) => (
    <NewestFirst all={items} atOnce={AT_ONCE} earlier={t('patient.earlier')}>
      {(shown) => (
        <ul class="agenda-list">
          {shown.map((item) => (
            <AgendaItem key={item.id} item={item} open={openItem(item.id)} discuss={discuss(item.id)} />
          ))}
        </ul>
      )}
    </NewestFirst>
  )
  const { open, discussed } = agenda()
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
      {open.all.length > 0 ? list(open.all) : whole.value && <p class="soft">{t('supervision.none')}</p>}
      <Loading />
      {discussed.all.length > 0 && (
        <details
          onToggle={({ currentTarget }) => {
            unfolded.value = currentTarget.open
          }}
        >
          <summary class="button quiet">{t('supervision.discussed', { n: discussed.all.length })}</summary>
          {unfolded.value && list(discussed.all)}
        </details>
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
      {opened.value && <SupervisionSheet key={opened.value} id={opened.value} close={openItem(null)} />}
    </div>
  )
}
