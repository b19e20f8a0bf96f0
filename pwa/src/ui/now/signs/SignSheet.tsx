import type { Id } from '../../core/id.ts'
import { t } from '../../i18n/later.ts'
import { tapSign } from '../../state/checkin.ts'
import { tellFailure } from '../../state/failures.ts'
import { useCards } from '../cards.ts'
import { Sheet } from './Sheet.tsx'
import { SignGroups } from './SignGroups.tsx'

interface Props {
  readonly patient: Id | undefined
  readonly chosen: readonly string[]
  readonly close: () => void
}

/** All signs, for the present check-in. */
export function SignSheet({ patient, chosen, close }: Props) {
  const cards = useCards()
  return (
    <Sheet title={t('signs.title')} close={close}>
      <p class="soft">{t('signs.hint')}</p>
      {cards && (
        <SignGroups
          cards={cards}
          chosen={chosen}
          tap={(sign) => void tellFailure(() => tapSign(patient, sign))}
        />
      )}
    </Sheet>
  )
}
