/** Messages in Polish: the questions for a quiet hour. */
export const reflection = {
  'reflection.title': 'Refleksja',
  'reflection.more': 'Pięć pytań na spokojną chwilę',
  'reflection.due': 'Minął miesiąc: może chwila na jedno pytanie',
  'reflection.hint': 'Jedno pytanie na raz. Nic się tu nie liczy i nie ma dobrych odpowiedzi.',
  'reflection.later': 'Nie teraz, za miesiąc',
  'reflection.today': 'Dzisiaj myślę o tym tak',
  'reflection.private': 'Zapisuje się samo, zaszyfrowane jak wpisy.',
  'reflection.before': 'Poprzednie',
  'reflection.next': 'Następne',
  'reflection.earlier': 'Wcześniejsze odpowiedzi',
  'reflection.mend': 'Popraw',
  'reflection.mendEnd': 'Gotowe',
  'reflection.mended': 'Odpowiedź z dnia {when}',
  'reflection.erase': 'Usuń',
  'reflection.eraseWhat':
    'Odpowiedź zniknie na zawsze: od razu tutaj, a przy najbliższej synchronizacji także z serwera i z pozostałych urządzeń.',
  'reflection.eraseDo': 'Usuń na zawsze',
}
