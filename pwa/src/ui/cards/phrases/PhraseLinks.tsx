import { useSignal } from '@preact/signals'
import type { Patient } from '../../../core/records.ts'
import type { Phrase } from '../../../core/rules/phrases.ts'
import { PhraseGlance } from './PhraseGlance.tsx'
import { readPhrase } from './readPhrases.ts'
import './PhraseLinks.css'

interface Props {
  readonly phrases: readonly Phrase[]
  /** To whom they are said, where that may be another than the current patient. */
  readonly patient?: Patient | undefined
}

/** Phrases as one can say them; a tap shows one as large as fits. */
export function PhraseLinks({ phrases, patient }: Props) {
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
              {readPhrase(phrase, patient)}
            </button>
          </li>
        ))}
      </ul>
      {shown.value !== null && (
        <PhraseGlance
          phrases={phrases}
          patient={patient}
          start={shown.value}
          close={() => {
            shown.value = null
          }}
        />
      )}
    </>
  )
}
