import type { ComponentChildren } from 'preact'
import type { Path } from '../../content/places.ts'
import { addressOf, goTo } from './address.ts'

interface Props {
  readonly to: Path
  readonly class?: string
  readonly 'aria-current'?: 'page' | undefined
  readonly children: ComponentChildren
  /** Done before the place is shown. */
  readonly first?: () => void
}

/** A link to a place of ours. Loads no page; new tabs and windows are left to the browser. */
export const Link = ({ to, first, children, ...rest }: Props) => (
  <a
    {...rest}
    href={addressOf(to)}
    onClick={(event) => {
      first?.()
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      goTo(to)
    }}
  >
    {children}
  </a>
)
