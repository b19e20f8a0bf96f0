import { ArrowDown, ArrowUp, Eye, EyeOff, Pencil } from 'lucide-preact'
import { useSignal } from '@preact/signals'
import { rankAfterMove, type Phrase } from '../../../core/rules/phrases.ts'
import { t } from '../../../i18n/later.ts'
import { tellFailure } from '../../../state/engine/failures.ts'
import { hidePhrase, rankPhrase } from './keptPhrases.ts'
import { readPhrase } from './readPhrases.ts'

interface Props {
  readonly listed: readonly Phrase[]
  readonly edit: (phrase: Phrase) => void
}

/** The same list, to be put in order: up, down, out of sight and back; one's own can be changed too. */
export function ArrangePhrases({ listed, edit }: Props) {
  const said = useSignal('')
  const move = async (phrase: Phrase, by: -1 | 1, button: HTMLButtonElement) => {
    const rank = rankAfterMove(listed, phrase.record, by)
    if (rank === null) return
    await tellFailure(() => rankPhrase(phrase.record, rank))
    said.value = t('phrases.moved', { n: listed.indexOf(phrase) + 1 + by, total: listed.length })
    // The row has moved in the document, and the browser let go of the focus.
    button.focus()
  }
  return (
    <>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      <ol class="phrase-list">
        {listed.map((phrase) => (
          <li key={phrase.record} class={phrase.hidden ? 'hidden-phrase' : undefined}>
            <p>{readPhrase(phrase)}</p>
            <Tools phrase={phrase} listed={listed} edit={edit} move={move} />
          </li>
        ))}
      </ol>
    </>
  )
}

const MOVES = [
  { name: 'up', by: -1, Icon: ArrowUp },
  { name: 'down', by: 1, Icon: ArrowDown },
] as const

function Tools({
  phrase,
  listed,
  edit,
  move,
}: Props & {
  phrase: Phrase
  move: (phrase: Phrase, by: -1 | 1, button: HTMLButtonElement) => Promise<void>
}) {
  const words = { phrase: readPhrase(phrase) }
  return (
    <div class="phrase-tools">
      {MOVES.map(({ name, by, Icon }) => (
        <button
          key={name}
          type="button"
          class="button icon"
          aria-label={t(`phrases.${name}`, words)}
          aria-disabled={rankAfterMove(listed, phrase.record, by) === null}
          onClick={(event) => void move(phrase, by, event.currentTarget)}
        >
          <Icon aria-hidden="true" />
        </button>
      ))}
      <button
        type="button"
        class="button icon"
        aria-label={t(phrase.hidden ? 'phrases.show' : 'phrases.hide', words)}
        onClick={() => void tellFailure(() => hidePhrase(phrase.record, !phrase.hidden))}
      >
        {phrase.hidden ? <Eye aria-hidden="true" /> : <EyeOff aria-hidden="true" />}
      </button>
      {phrase.text !== undefined && (
        <button
          type="button"
          class="button icon"
          aria-label={t('phrases.edit', words)}
          onClick={() => edit(phrase)}
        >
          <Pencil aria-hidden="true" />
        </button>
      )}
    </div>
  )
}
