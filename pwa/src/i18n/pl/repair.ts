/** Messages in Polish: repairing a rupture. */
export const repair = {
  'repair.open': 'W toku',
  'repair.none':
    'Nic teraz nie czeka na naprawę. Gdy coś między Wami zgrzytnie, zacznij tutaj: kroki, ustalenia i powrót do sprawy zostaną w jednym miejscu.',
  'repair.begin': 'Zacznij naprawę',
  'repair.beginWith': 'Zacznij naprawę: {code}',
  'repair.other': 'Z kimś innym',
  'repair.whose': 'Z kim ta naprawa',
  'repair.closed': 'Zamknięte ({n})',
  'repair.noticedAt': 'zauważone: {when}',
  'repair.closedAt': 'zamknięta {when}',
  'repair.step': 'krok {n} z {of}: {step}',
  'repair.due':
    'Pora wrócić: {n, plural, one {minęła # sesja} few {minęły # sesje} many {minęło # sesji} other {minęło # sesji}}',
  'repair.dueNow':
    'Powrót do naprawy: {n, plural, one {minęła # sesja} few {minęły # sesje} many {minęło # sesji} other {minęło # sesji}}',
  'repair.ofPatient': 'Naprawy',
  'repair.ofEntry': 'Naprawa z tego wpisu',
  'repair.fromEntry': 'Zacznij od tego naprawę',

  'repair.large': 'Trzy kroki na cały ekran',
  'repair.largeHint':
    'Trzy pierwsze kroki dużym drukiem, każdy z frazą. Dotknięcie zaznacza, że krok jest za Wami. Kodu osoby tam nie widać.',
  'repair.noticed': 'Co zgrzytnęło',
  'repair.suggested': 'Znaki z tej sesji. Dotknij tych, które tu należą.',
  'repair.noticedWords': 'Co zauważasz',
  'repair.note': 'Notatka do kroku {n}',
  'repair.done': 'Zrobione',
  'repair.doneAt': 'Zrobione: {when}',

  'repair.changes': 'Drobne zmiany',
  'change.pace': 'tempo',
  'change.more-talk': 'więcej rozmowy',
  'change.more-tasks': 'więcej zadań',
  'change.more-structure': 'więcej struktury',
  'change.less-structure': 'mniej struktury',
  'change.other-summaries': 'inne podsumowania',
  'repair.ownChange': 'Własnymi słowami',
  'repair.after': 'Kiedy do tego wrócić',
  'repair.afterSessions': '{n, plural, one {po # sesji} other {po # sesjach}}',

  'repair.question': 'Jak się teraz razem pracuje?',
  'outcome.better': 'Lepiej',
  'outcome.same': 'Tak samo',
  'outcome.worse': 'Gorzej',
  'repair.answers': 'Odpowiedzi',
  'repair.afterAnswer':
    '„Lepiej” zamyka naprawę. Przy „tak samo” i „gorzej” sprawa toczy się dalej i znów przyjdzie pora do niej wrócić.',
  'repair.end': 'Ta naprawa',
  'repair.close': 'Zamknij naprawę',
  'repair.reopen': 'Otwórz ponownie',
  'repair.erase': 'Usuń naprawę',
  'repair.eraseWhat':
    'Naprawa zniknie na zawsze, z krokami i notatkami: od razu z aplikacji na tym urządzeniu, a przy najbliższej synchronizacji także z serwera i z pozostałych urządzeń. Wpisy z sesji zostają.',
} as const
