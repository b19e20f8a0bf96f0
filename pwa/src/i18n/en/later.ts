import { account } from './account.ts'
import { cards } from './cards.ts'
import { closing } from './closing.ts'
import { entries } from './entries.ts'
import { patients } from './patients.ts'
import { repair } from './repair.ts'
import { search } from './search.ts'
import { session } from './session.ts'
import { sync } from './sync.ts'

/** Messages in English that no first screen needs: they come with the parts that show them. */
export const later = {
  ...account,
  ...cards,
  ...closing,
  ...entries,
  ...patients,
  ...repair,
  ...search,
  ...session,
  ...sync,
}
