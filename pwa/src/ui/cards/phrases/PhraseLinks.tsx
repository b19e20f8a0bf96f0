import { useSignal } from '@preact/signals'
import type { Phrase } from '../../../core/rules/phrases.ts'
import { PhraseGlance } from './PhraseGlance.tsx'
import { readPhrase } from './readPhrases.ts'
import './PhraseLinks.css'

/** Phrases as one can say them; a tap shows one as large as fits. */
export function PhraseLinks({ phrases }: { phrases: readonly Phrase[] }) {
  const shown = useSignal<number | null>(null)
  return (
    <>
      <ul class="phrase-links">
        {phrases.map((phrase, index) => (
          <li key={phrase.record}>
            <button
              type="button"
              onClick={() => {
                shown.value = index
              }}
            >
              {readPhrase(phrase)}
            </button>
          </li>
        ))}
      </ul>
      {shown.value !== null && (
        <PhraseGlance
          phrases={phrases}
          start={shown.value}
          close={() => {
            shown.value = null
          }}
        />
      )}
    </>
  )
}
