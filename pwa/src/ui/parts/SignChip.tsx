import { Check } from 'lucide-preact'
import type { Id } from '../../core/id.ts'
import { tapSign } from '../../state/checkin.ts'
import { tellFailure } from '../../state/failures.ts'
import './SignChip.css'

interface Props {
  readonly label: string
  readonly chosen: boolean
  readonly patient: Id | undefined
  readonly sign: string
}

/** One sign: a tap says that it was observed, another one takes that back. */
export const SignChip = ({ label, chosen, patient, sign }: Props) => (
  <button
    type="button"
    class="chip"
    aria-pressed={chosen}
    onClick={() => void tellFailure(() => tapSign(patient, sign))}
  >
    {chosen && <Check aria-hidden="true" />}
    {label}
  </button>
)
