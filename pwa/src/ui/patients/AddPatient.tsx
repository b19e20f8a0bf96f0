import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
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
  const wrong = useSignal<ReturnType<typeof faultOfCode>>(null)
  const suggestions = useMemo(suggestCodes, [locale.value])

  const add = async (word: string) => {
    wrong.value = faultOfCode(word)
    if (wrong.value) return
    if (await tellFailure(() => addPatient(word))) close()
  }

  return (
    <Sheet title={t('patient.new')} close={close}>
      <form
        class="add-patient"
        onSubmit={(event) => {
          event.preventDefault()
          void add(code.value.trim())
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
          wrong={wrong.value && t(`patient.${wrong.value}`)}
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
