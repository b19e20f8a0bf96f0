/** Messages in Polish: entries, their details and their history. */
export const entries = {
  'kept.saved': 'zapisane',

  'entry.curious': 'Dość ciekawości',
  'entry.flexible': 'Miejsce na zmianę planu',
  'entry.judging': 'Coś jak ocena',
  'entry.unanswered': 'bez odpowiedzi',
  'entry.openingSaid': 'powiedziane',

  'erase.entry': 'Usuń wpis',
  'erase.entryWhat':
    'Usunięty wpis znika na zawsze: od razu z tego urządzenia, a przy najbliższej synchronizacji także z serwera i z pozostałych urządzeń. Reszta zostaje.',
  'erase.entryDo': 'Usuń na zawsze',
} as const
