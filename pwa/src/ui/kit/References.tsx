import { referenceIds } from '../../content/ids.ts'
import { references } from '../../content/references.ts'
import type { Content, ReferenceId } from '../../content/shape.ts'

/** Who, when, what and where, and what each is about. Titles are in English in every language. */
export const References = ({ cards }: { cards: Content }) => (
  <ul class="references">
    {referenceIds.map((id) => {
      const { title, source, doi } = references[id]
      return (
        <li key={id} id={id}>
          <p>{cards.references[id]}</p>
          <p>
            {authorsAndYear(id)} {title && <cite lang="en">{title}. </cite>}
            <span lang="en">{source}.</span>
          </p>
          {doi && (
            <a href={`https://doi.org/${doi}`} target="_blank" rel="noopener noreferrer">
              doi:{doi}
            </a>
          )}
        </li>
      )
    })}
  </ul>
)

export const authorsAndYear = (id: ReferenceId): string =>
  `${references[id].authors.join(', ')} (${references[id].year}).`
