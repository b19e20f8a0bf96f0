import type { Slots } from './format.ts'
import { t as first, type FirstKey } from './locale.ts'
import type { later } from './pl/later.ts'

export type MessageKey = FirstKey | keyof typeof later

/** Any message. Only what `lazy` loads may say these: it loads the messages too. A test reads the imports. */
export const t = first as (key: MessageKey, slots?: Slots) => string
