import type { Source } from './findSource.ts'
import './ItemSource.css'

/** What led to an item: what it says, and where it stands. */
export const ItemSource = ({ source }: { source: Source | undefined }) =>
  source && (
    <span class="item-source">
      {source.lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
      <small>{source.where}</small>
    </span>
  )
