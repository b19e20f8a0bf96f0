import type { ComponentChildren } from 'preact'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'

/** As many as a screen has room for: these are painted first, the others right behind them. */
const IN_SIGHT = 3

interface Props<T> {
  /** Oldest first. */
  readonly all: readonly T[]
  /** How many to show at first, and how many more each time they are asked for. */
  readonly atOnce: number
  /** What the button for the ones before says. */
  readonly earlier: string
  /** Shows some of them, newest first. */
  readonly children: (shown: readonly T[]) => ComponentChildren
}

/** The newest of a list that grows for years, and a button for the ones before. */
export function NewestFirst<T>({ all, atOnce, earlier, children }: Props<T>) {
  const count = useSignal(IN_SIGHT)
  useEffect(() => {
    count.value = atOnce
  }, [])
  return (
    <>
      {children(all.slice(-count.value).toReversed())}
      {count.value >= atOnce && count.value < all.length && (
        <button
          type="button"
          class="button"
          onClick={() => {
            count.value += atOnce
          }}
        >
          {earlier}
        </button>
      )}
    </>
  )
}
