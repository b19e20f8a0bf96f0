import { Star } from 'lucide-preact'
import { useSignal } from '@preact/signals'
import type { Phrase } from '../../../core/rules/phrases.ts'
import { t } from '../../../i18n/later.ts'
import { tellFailure } from '../../../state/engine/failures.ts'
import { starPhrase } from './keptPhrases.ts'
import { PhraseGlance } from './PhraseGlance.tsx'
import { readPhrase } from './readPhrases.ts'

/** Phrases to choose from: a tap shows one as large as fits, a star keeps it on top. */
export function PhraseList({ listed }: { listed: readonly Phrase[] }) {
  const shown = useSignal<readonly Phrase[] | null>(null)
  const start = useSignal(0)
  const open = (index: number) => {
    start.value = index
    shown.value = listed
  }
  return (
    <>
      <ul class="phrase-list">
        {listed.map((phrase, index) => (
          <li key={phrase.record} id={phrase.builtIn}>
            <button type="button" class="phrase-open" onClick={() => open(index)}>
              {readPhrase(phrase)}
            </button>
            <button
              type="button"
              class="phrase-star"
              aria-label={t('phrases.star', { phrase: readPhrase(phrase) })}
              aria-pressed={phrase.starred}
              onClick={() => void tellFailure(() => starPhrase(phrase.record, !phrase.starred))}
            >
              <Star aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      {shown.value && (
        <PhraseGlance
          phrases={shown.value}
          start={start.value}
          close={() => {
            shown.value = null
          }}
        />
      )}
    </>
  )
}
