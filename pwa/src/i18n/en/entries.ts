import type { entries as polish } from '../pl/entries.ts'

/** Messages in English: entries and their history. */
export const entries: Record<keyof typeof polish, string> = {
  'kept.saved': 'saved',
}
