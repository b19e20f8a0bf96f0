import { ArrowDown, ArrowUp } from 'lucide-preact'
import type { Signal } from '@preact/signals'
import { t } from '../../../i18n/later.ts'
import { tellFailure } from '../../../state/engine/failures.ts'
import './MoveButtons.css'

interface Props {
  /** What is moved, in words. */
  readonly what: string
  /** Where it stands, counted from 1, and of how many. */
  readonly place: { readonly n: number; readonly total: number }
  /** The rank that moves it past its neighbour; null at the end. */
  readonly rankAfter: (by: -1 | 1) => number | null
  readonly keep: (rank: number) => Promise<void>
  /** Where the new place is said: a status that stays while the rows move. */
  readonly said: Signal<string>
}

const MOVES = [
  { name: 'up', by: -1, Icon: ArrowUp },
  { name: 'down', by: 1, Icon: ArrowDown },
] as const

/** Up and down: how one of a list that a person puts in order is moved, by thumb and by keyboard. */
export function MoveButtons({ what, place: { n, total }, rankAfter, keep, said }: Props) {
  const move = async (by: -1 | 1, button: HTMLButtonElement) => {
    const rank = rankAfter(by)
    if (rank === null || !(await tellFailure(() => keep(rank)))) return
    said.value = t('order.moved', { n: n + by, total })
    // The row has moved in the document, and the browser let go of the focus.
    button.focus()
  }
  return (
    <>
      {MOVES.map(({ name, by, Icon }) => (
        <button
          key={name}
          type="button"
          class="button icon move-button"
          aria-label={t(`order.${name}`, { what })}
          aria-disabled={rankAfter(by) === null}
          onClick={({ currentTarget }) => void move(by, currentTarget)}
        >
          <Icon aria-hidden="true" />
        </button>
      ))}
    </>
  )
}
