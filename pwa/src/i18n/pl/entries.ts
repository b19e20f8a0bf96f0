/** Messages in Polish: entries, their details and their history. */
export const entries = {
  'text.count': '{length} z {most} znaków{over, select, yes {. Zapisuje się w całości.} other {}}',
  'text.tooLong': 'Za długie: zmieści się {most} znaków, a jest {length}. Nic nie zginęło: skróć i zapisz.',
  'kept.saved': 'zapisane',

  'entry.title.checkin': 'Check-in',
  'entry.title.autocheck': 'Autocheck',
  'entry.title.summary': 'Podsumowanie',
  'entry.title.contract': 'Mini-kontrakt',
  'entry.curious': 'Dość ciekawości',
  'entry.flexible': 'Miejsce na zmianę planu',
  'entry.judging': 'Coś jak ocena',
  'entry.unanswered': 'bez odpowiedzi',
  'entry.openingSaid': 'powiedziane',

  'entry.humsTap': 'Coś szumi',
  'entry.direction': 'Dobra strona',
  'direction.asked': 'Dobra strona?',
  'direction.both':
    '{who, select, differ {ja: {mine, select, yes {tak} no {nie} other {nie wiem}} · ta osoba: } same {ja i ta osoba: } other {ta osoba: }}{theirs, select, yes {tak} no {nie} other {trudno powiedzieć}}',
  'entry.signs': 'Znaki',
  'entry.note': 'Notatka',
  'entry.said': 'Już powiedziane',
  'entry.whose': 'Czyj to wpis',
  'entry.when': 'Kiedy',
  'entry.when.incomplete': 'Podaj pełną datę i godzinę. Na razie zostaje poprzednia.',
  'entry.when.future': 'Ta godzina jeszcze nie nadeszła. Zostaje poprzednia.',

  'entry.means.here':
    'Ten wpis jest tylko na tym urządzeniu, bo synchronizacja jest wyłączona. Włączysz ją w „Więcej”.',
  'entry.means.waiting':
    'Wpis jest bezpieczny na tym urządzeniu. Wyśle się sam, gdy będzie połączenie z serwerem.',
  'entry.means.synced':
    'Wpis jest tutaj i na serwerze, zaszyfrowany. Pozostałe urządzenia dostaną go, gdy się połączą.',
  'entry.means.sample':
    'Należy do zmyślonej praktyki. Nigdzie nie jest zapisane i nigdzie nie zostanie wysłane.',
  'entry.means.failed':
    'Część tego wpisu nie dotarła na serwer. Tutaj jest cały, ale na innych urządzeniach czegoś w nim brakuje. Spróbuj w innej sieci: Więcej, „Synchronizuj teraz”. Jeśli to nie pomoże, zapisz to samo jako nowy wpis, a ten usuń.',

  'history.title': 'Wcześniejsze wartości',
  'history.otherDevice': 'inne urządzenie',
  'history.added': '{what}: {value}, dodane',
  'history.removed': '{what}: {value}, usunięte',
  'history.changed': '{what}: {from} → {to}',
  'history.signAdded': 'Znak: {sign}, dodany',
  'history.signRemoved': 'Znak: {sign}, usunięty',
  'history.impression': 'Wrażenie',
  'history.text': '„{text}”',
  'history.unknown': 'coś z nowszej wersji aplikacji',
  'history.unknownPatient': 'ktoś, kogo już tu nie ma',

  'erase.entry': 'Usuń wpis',
  'erase.entryWhat':
    'Usunięty wpis znika na zawsze: od razu z aplikacji na tym urządzeniu, a przy najbliższej synchronizacji także z serwera i z pozostałych urządzeń. Reszta zostaje.',
  'erase.entryWithItem': 'Razem z nim zniknie to, co trafiło z niego na superwizję.',
  'erase.repairWithItem': 'Razem z nią zniknie to, co trafiło z niej na superwizję.',
  'erase.forGood': 'Usuń na zawsze',
} as const
