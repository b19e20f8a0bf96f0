import type { ComponentChildren } from 'preact'
import './CardList.css'

interface Props<Id extends string> {
  readonly ids: readonly Id[]
  readonly texts: Readonly<Record<Id, Readonly<{ label: string; text: string }>>>
  readonly level: 2 | 3
  /** What stands before the label: a mark. */
  readonly renderMark?: (id: Id) => ComponentChildren
  /** What stands below the text: a sample sentence. */
  readonly renderMore?: (id: Id) => ComponentChildren
  /** The token that colours the label. */
  readonly hue?: (id: Id) => string
}

/** Things with a name and a sentence each, as a list with headings of the level given. */
export const CardList = <Id extends string>({
  ids,
  texts,
  level,
  renderMark,
  renderMore,
  hue,
}: Props<Id>) => {
  const Heading = `h${level}` as 'h2' | 'h3'
  return (
    <ul class="card-list">
      {ids.map((id) => (
        <li key={id} id={id} style={hue && { '--hue': `var(--${hue(id)})` }}>
          <Heading>
            {renderMark?.(id)}
            <span>{texts[id].label}</span>
          </Heading>
          <p>{texts[id].text}</p>
          {renderMore?.(id)}
        </li>
      ))}
    </ul>
  )
}
