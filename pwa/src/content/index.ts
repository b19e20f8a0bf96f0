import type { Locale } from '../i18n/format.ts'
import { en } from './en.ts'
import { pl } from './pl.ts'
import type { Content } from './shape.ts'

export * from './ids.ts'
export * from './links.ts'
export * from './references.ts'
export type * from './shape.ts'

/** Every card's text as ICU messages: `content.pl.phrases.validate`. Order comes from the lists of ids. */
export const content: Readonly<Record<Locale, Content>> = { pl, en }
