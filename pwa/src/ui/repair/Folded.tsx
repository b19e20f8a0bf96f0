import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import './Folded.css'

interface Props {
  readonly summary: string
  /** Whether it is unfolded at first. */
  readonly open?: boolean
  readonly children: () => ComponentChildren
}

/** Folded away, and so not made before it is asked for. */
export function Folded({ summary, open = false, children }: Props) {
  const unfolded = useSignal(open)
  return (
    <details
      class="folded"
      open={unfolded.value}
      onToggle={({ currentTarget }) => {
        unfolded.value = currentTarget.open
      }}
    >
      <summary class="button quiet">{summary}</summary>
      {unfolded.value && children()}
    </details>
  )
}
