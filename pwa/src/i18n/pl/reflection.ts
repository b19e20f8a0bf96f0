/** Messages in Polish: the questions for a quiet hour. */
export const reflection = {
  'reflection.title': 'Refleksja',
  'reflection.more': 'Pięć pytań na spokojną chwilę',
  'reflection.due': 'Minął miesiąc: może chwila na jedno pytanie',
  'reflection.hint': 'Po jednym pytaniu. Bez liczenia i bez odpowiedzi dobrych czy złych.',
  'reflection.later': 'Nie teraz, za miesiąc',
  'reflection.today': 'Dzisiaj myślę o tym tak',
  'reflection.private': 'Zapisuje się samo, zaszyfrowane jak wpisy.',
  'reflection.before': 'Poprzednie',
  'reflection.next': 'Następne',
  'reflection.earlier': 'Wcześniejsze odpowiedzi',
  'reflection.mend': 'Popraw',
  'reflection.mendEnd': 'Gotowe',
  'reflection.mended': 'Odpowiedź z dnia {when}',
  'reflection.emptied': 'Odpowiedź bez tekstu znika z listy.',
  'reflection.erase': 'Usuń',
  'reflection.eraseToday': 'Usuń tę odpowiedź',
  'reflection.eraseWhat':
    'Odpowiedź zniknie na zawsze: od razu tutaj, a przy najbliższej synchronizacji także z serwera i z pozostałych urządzeń.',
}
