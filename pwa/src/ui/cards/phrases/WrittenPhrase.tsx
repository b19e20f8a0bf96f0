import type { Id } from '../../../core/log/id.ts'
import { useCards } from '../../kit/useCards.ts'
import { OwnPhrase } from './OwnPhrase.tsx'
import { allPhrases } from './readPhrases.ts'

/** A phrase of one's own by its record, to be read and changed. */
export function WrittenPhrase({ record, close }: { record: Id; close: () => void }) {
  const cards = useCards()
  const phrase = cards && allPhrases(cards).find((one) => one.record === record)
  return cards && phrase ? <OwnPhrase cards={cards} phrase={phrase} close={close} /> : null
}
