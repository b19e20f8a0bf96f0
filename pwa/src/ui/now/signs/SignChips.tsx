import { Ellipsis } from 'lucide-preact'
import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { signIds } from '../../../content/ids.ts'
import type { SignId } from '../../../content/shape.ts'
import type { Id } from '../../../core/log/id.ts'
import type { Checkin } from '../../../core/records.ts'
import { countSigns, sortByUse } from '../../../core/rules/signs.ts'
import { t } from '../../../i18n/locale.ts'
import { tellFailure } from '../../../state/engine/failures.ts'
import { ready, shown } from '../../../state/engine/practice.ts'
import { SignChip } from '../../kit/entry/SignChip.tsx'
import { lazy } from '../../kit/lazy.tsx'
import { useCards } from '../../kit/useCards.ts'
import { tapSign } from '../checkin.ts'
import './SignChips.css'

const SignSheet = lazy(async () => (await import('./SignSheet.tsx')).SignSheet)

const ALL_SIGNS: readonly SignId[] = Object.values(signIds).flat()
const AT_HAND = 6

interface Props {
  readonly patient: Id | undefined
  readonly current: Checkin | undefined
}

/** The signs used most, one tap each, and the way to all of them. */
export function SignChips({ patient, current }: Props) {
  const cards = useCards()
  const chosen = current?.signs ?? []
  const signs = useSteadySigns(patient, chosen)
  return (
    <div class="sign-chips" role="group" aria-label={t('now.signs')}>
      <AllSigns key={patient} patient={patient} chosen={chosen} />
      {cards &&
        signs.map((sign) => (
          <SignChip
            key={sign}
            label={cards.signs[sign].label}
            chosen={chosen.includes(sign)}
            tap={() => void tellFailure(() => tapSign(patient, sign))}
          />
        ))}
    </div>
  )
}

function AllSigns({ patient, chosen }: { patient: Id | undefined; chosen: readonly string[] }) {
  const open = useSignal(false)
  return (
    <>
      <button
        type="button"
        class="chip"
        aria-label={t('now.allSigns')}
        onClick={() => {
          open.value = true
        }}
      >
        <Ellipsis aria-hidden="true" />
        {t('now.signs')}
      </button>
      {open.value && (
        <SignSheet
          patient={patient}
          chosen={chosen}
          close={() => {
            open.value = false
          }}
        />
      )}
    </>
  )
}

/**
 * The signs in a row whose order must not change while the screen stands: a finger is on its way. One that is chosen
 * and not in the row yet joins at the end, and stays when it is cleared.
 */
function useSteadySigns(patient: Id | undefined, chosen: readonly string[]): SignId[] {
  const usedMost = useMemo(
    () => sortByUse(ALL_SIGNS, countSigns(shown.value.journal, Date.now())).slice(0, AT_HAND),
    [ready.value],
  )
  const joined = useMemo(() => new Set<SignId>(), [patient])
  for (const sign of ALL_SIGNS) if (chosen.includes(sign) && !usedMost.includes(sign)) joined.add(sign)
  return [...usedMost, ...joined]
}
