import { useId } from 'preact/hooks'
import { tellFailure } from '../../../state/engine/failures.ts'

interface Props {
  readonly label: string
  readonly all: readonly number[]
  readonly chosen: number
  readonly say: (n: number) => string
  readonly choose: (n: number) => Promise<void>
}

/** One of several numbers. */
export function Choice({ label, all, chosen, say, choose }: Props) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        onChange={({ currentTarget }) => void tellFailure(() => choose(Number(currentTarget.value)))}
      >
        {all.map((n) => (
          <option key={n} value={n}>
            {say(n)}
          </option>
        ))}
      </select>
    </div>
  )
}
