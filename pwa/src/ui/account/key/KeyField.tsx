import type { Signal } from '@preact/signals'
import { useId } from 'preact/hooks'

interface Props {
  readonly text: Signal<string>
  readonly label: string
  readonly hint: string
  readonly wrong: boolean
}

/** Where a recovery key is typed in from paper. */
export function KeyField({ text, label, hint, wrong }: Props) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        value={text}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        aria-invalid={wrong}
        onInput={(event) => {
          text.value = event.currentTarget.value
        }}
      />
      <p id={`${id}-hint`} class="soft">
        {hint}
      </p>
    </div>
  )
}
