import { first as enFirst } from '../../../pwa/src/i18n/en/first.ts'
import { later as enLater } from '../../../pwa/src/i18n/en/later.ts'
import { first as plFirst } from '../../../pwa/src/i18n/pl/first.ts'
import { later as plLater } from '../../../pwa/src/i18n/pl/later.ts'

/** Every message of either language. */
export const pl = { ...plFirst, ...plLater }
export const en = { ...enFirst, ...enLater }
