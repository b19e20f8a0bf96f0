import { Check } from 'lucide-preact'
import './SignChip.css'

interface Props {
  readonly label: string
  readonly chosen: boolean
  readonly tap: () => void
}

/** One sign: a tap says that it was observed, another one takes that back. */
export const SignChip = ({ label, chosen, tap }: Props) => (
  <button type="button" class="chip" aria-pressed={chosen} onClick={tap}>
    {chosen && <Check aria-hidden="true" />}
    {label}
  </button>
)
