/** Messages in Polish: entries and their history. */
export const entries = {
  'kept.saved': 'zapisane',
} as const
