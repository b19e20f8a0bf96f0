import { useId } from 'preact/hooks'
import type { SupervisionItem } from '../../core/records.ts'
import { t } from '../../i18n/later.ts'
import { formatDate } from '../../i18n/locale.ts'
import { useCards } from '../kit/useCards.ts'
import { findSource } from './findSource.ts'
import { ItemSource } from './ItemSource.tsx'
import { ItemWhose } from './ItemWhose.tsx'
import './AgendaItem.css'

interface Props {
  readonly item: SupervisionItem
  readonly open: () => void
  readonly discuss: (discussed: boolean) => void
  /** Whether it stands under a meeting, which says when it was. */
  readonly inMeeting?: boolean
}

/** One item of the agenda: a tap on its words opens it, one beside them says that it was discussed, or was not. */
export function AgendaItem({ item, open, discuss, inMeeting = false }: Props) {
  const words = useId()
  const cards = useCards()
  const { text, at, discussedAt } = item
  const source = cards ? findSource(item, cards) : undefined
  return (
    <li class="agenda-item">
      <button type="button" class="agenda-words" onClick={open}>
        <span id={words} class="agenda-said">
          {text && <span>{text}</span>}
          <ItemSource source={source} />
          {!text && !source && <span class="soft">{t('supervision.noWords')}</span>}
        </span>
        <small>
          <ItemWhose item={item} />
          {!source && <span>{formatDate(new Date(at))}</span>}
          {discussedAt && !inMeeting && (
            <span>{t('supervision.discussedAt', { when: formatDate(new Date(discussedAt)) })}</span>
          )}
        </small>
      </button>
      <button
        type="button"
        class="button quiet"
        aria-describedby={words}
        onClick={() => discuss(discussedAt === undefined)}
      >
        {t(discussedAt ? 'supervision.reopen' : 'supervision.discuss')}
      </button>
    </li>
  )
}
