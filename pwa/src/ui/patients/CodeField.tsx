import { useId } from 'preact/hooks'
import type { Id } from '../../core/log/id.ts'
import { suspectCode } from '../../core/rules/codeHints.ts'
import { givenNames } from '../../i18n/givenNames.ts'
import { t } from '../../i18n/later.ts'
import { isCodeTaken } from '../../state/features/patients.ts'

const LONGEST_CODE = 24

interface Props {
  readonly code: string
  readonly write: (code: string) => void
  /** The field was left, or Enter was pressed in it. */
  readonly leave?: () => void
  /** Why this code cannot be. */
  readonly wrong: string | null
  /** The id of what else is said about codes. */
  readonly describedBy?: string
}

/** Where a code is written. What looks like a name, initials or a date is said while one types, and never refused. */
export function CodeField({ code, write, leave, wrong, describedBy }: Props) {
  const id = useId()
  const suspicion = suspectCode(code, givenNames)
  return (
    <div class="field">
      <label for={id}>{t('patient.code')}</label>
      <input
        id={id}
        name="code"
        value={code}
        autocomplete="off"
        autocapitalize="words"
        spellcheck={false}
        aria-describedby={[`${id}-wrong`, `${id}-suspect`, describedBy].join(' ')}
        aria-invalid={wrong !== null}
        onInput={(event) => write(event.currentTarget.value)}
        onChange={leave}
      />
      <p id={`${id}-wrong`} class={wrong ? 'wrong' : undefined} role="alert">
        {wrong}
      </p>
      <p id={`${id}-suspect`} class="soft" role="status">
        {suspicion && t('patient.suspect', { what: suspicion })}
      </p>
    </div>
  )
}

/** Why a word cannot be a code, told: it is none, too long, or somebody has it, be it somebody in the archive. */
export function faultOfCode(word: string, but?: Id): string | null {
  if (word === '') return t('patient.empty')
  if (word.length > LONGEST_CODE) return t('text.tooLong', { length: word.length, most: LONGEST_CODE })
  return isCodeTaken(word, but) ? t('patient.taken') : null
}
