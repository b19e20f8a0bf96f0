import { account } from './account.ts'
import { cards } from './cards.ts'
import { patients } from './patients.ts'
import { sync } from './sync.ts'

/** Messages in Polish that no first screen needs: they come with the parts that show them. */
export const later = { ...account, ...cards, ...patients, ...sync }
