import type { Id } from '../../../core/log/id.ts'
import { t } from '../../../i18n/later.ts'
import { tellFailure } from '../../../state/engine/failures.ts'
import { SignGroups } from '../../kit/entry/SignGroups.tsx'
import { Sheet } from '../../kit/sheet/Sheet.tsx'
import { useCards } from '../../kit/useCards.ts'
import { tapSign } from '../checkin.ts'

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
