import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { cleanCode } from '../../core/queries/patients.ts'
import { codeWords } from '../../i18n/codeWords.ts'
import { t } from '../../i18n/later.ts'
import { locale } from '../../i18n/locale.ts'
import { tellFailure } from '../../state/engine/failures.ts'
import { addPatient, isCodeTaken } from '../../state/features/patients.ts'
import { Sheet } from '../kit/sheet/Sheet.tsx'
import { CodeField, faultOfCode } from './CodeField.tsx'
import './AddPatient.css'

const SUGGESTIONS = 4

export function AddPatient({ close }: { close: () => void }) {
  const code = useSignal('')
  const wrong = useSignal<string | null>(null)
  const suggestions = useMemo(suggestCodes, [locale.value])

  const adding = useSignal(false)
  const add = async (word: string) => {
    // An impatient second tap adds nobody.
    if (adding.value) return
    wrong.value = faultOfCode(word)
    if (wrong.value) return
    adding.value = true
    await tellFailure(async () => {
      if (await addPatient(word)) close()
      else wrong.value = faultOfCode(word)
    })
    adding.value = false
  }

  return (
    <Sheet title={t('patient.new')} close={close}>
      <form
        class="add-patient"
        onSubmit={(event) => {
          event.preventDefault()
          void add(cleanCode(code.value))
        }}
      >
        <p id="code-hint" class="soft">
          {t('patient.codeHint')}
        </p>
        <p id="suggested">{t('patient.suggested')}</p>
        <div class="suggestions" role="group" aria-labelledby="suggested">
          {suggestions.map((word) => (
            <button key={word} type="button" class="button" onClick={() => void add(word)}>
              {word}
            </button>
          ))}
        </div>
        <CodeField
          code={code.value}
          write={(word) => {
            code.value = word
          }}
          wrong={wrong.value}
          describedBy="code-hint"
        />
        <button type="submit" class="button primary">
          {t('patient.add')}
        </button>
      </form>
    </Sheet>
  )
}

function suggestCodes(): string[] {
  const free = codeWords[locale.value].filter((word) => !isCodeTaken(word))
  return free
    .map((word) => [Math.random(), word] as const)
    .toSorted(([a], [b]) => a - b)
    .slice(0, SUGGESTIONS)
    .map(([, word]) => word)
}
