import type { Locale } from '../i18n/format.ts'
import type { Content } from './shape.ts'

/**
 * Every card's text in one language, as ICU messages; order comes from the lists of ids. Each language is a chunk
 * of its own, cached with the shell, so that the first load carries only what it shows.
 */
export const loadContent = async (locale: Locale): Promise<Content> =>
  locale === 'pl' ? (await import('./pl.ts')).pl : (await import('./en.ts')).en
