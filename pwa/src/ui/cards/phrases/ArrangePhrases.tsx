import { Eye, EyeOff, Pencil } from 'lucide-preact'
import { useSignal, type Signal } from '@preact/signals'
import { rankAfterMove, type Phrase } from '../../../core/rules/phrases.ts'
import { t } from '../../../i18n/later.ts'
import { tellFailure } from '../../../state/engine/failures.ts'
import { MoveButtons } from '../../kit/order/MoveButtons.tsx'
import { hidePhrase, rankPhrase } from './keptPhrases.ts'
import { readPhrase } from './readPhrases.ts'

interface Props {
  readonly listed: readonly Phrase[]
  readonly edit: (phrase: Phrase) => void
}

/** The same list, to be put in order: up, down, out of sight and back; one's own can be changed too. */
export function ArrangePhrases({ listed, edit }: Props) {
  const said = useSignal('')
  return (
    <>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      <ol class="phrase-list">
        {listed.map((phrase) => (
          <li key={phrase.record} class={phrase.hidden ? 'hidden-phrase' : undefined}>
            <p>{readPhrase(phrase)}</p>
            <Tools phrase={phrase} listed={listed} edit={edit} said={said} />
          </li>
        ))}
      </ol>
    </>
  )
}

function Tools({
  phrase,
  listed,
  edit,
  said,
}: Props & { readonly phrase: Phrase; readonly said: Signal<string> }) {
  const words = { phrase: readPhrase(phrase) }
  return (
    <div class="phrase-tools">
      <MoveButtons
        what={words.phrase}
        said={said}
        place={{ n: listed.indexOf(phrase) + 1, total: listed.length }}
        rankAfter={(by) => rankAfterMove(listed, phrase.record, by)}
        keep={(rank) => rankPhrase(phrase.record, rank)}
      />
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
