import type { ComponentChildren } from 'preact'
import './QuietRing.css'

/** A line that closes to a ring in a minute, around what is given. It asks nothing and starts nothing; full, it stands. */
export const QuietRing = ({ children }: { children?: ComponentChildren }) => (
  <span class="quiet-ring" aria-hidden="true">
    <svg viewBox="0 0 64 64" focusable="false">
      <circle cx="32" cy="32" r="29" pathLength="1" />
      <circle class="minute" cx="32" cy="32" r="29" pathLength="1" />
    </svg>
    {children}
  </span>
)
