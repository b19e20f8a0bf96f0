import { account } from './account.ts'
import { cards } from './cards.ts'
import { closing } from './closing.ts'
import { entries } from './entries.ts'
import { offers } from './offers.ts'
import { patients } from './patients.ts'
import { reflection } from './reflection.ts'
import { repair } from './repair.ts'
import { search } from './search.ts'
import { retention } from './retention.ts'
import { sample } from './sample.ts'
import { session } from './session.ts'
import { supervision } from './supervision.ts'
import { sync } from './sync.ts'
import { welcome } from './welcome.ts'

/** Messages in Polish that no first screen needs: they come with the parts that show them. */
export const later = {
  ...account,
  ...cards,
  ...closing,
  ...entries,
  ...offers,
  ...patients,
  ...reflection,
  ...repair,
  ...search,
  ...retention,
  ...sample,
  ...session,
  ...supervision,
  ...sync,
  ...welcome,
}
