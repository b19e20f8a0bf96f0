/** Messages in Polish, the first language: what the first screen needs. Cards' texts stand in content/. */
export const first = {
  'nav.label': 'Miejsca',
  'nav.now': 'Teraz',
  'nav.fridge': 'Lodówka',
  'nav.repair': 'Naprawa',
  'nav.phrases': 'Frazy',
  'nav.more': 'Więcej',

  skip: 'Przejdź do treści',

  'component.goal': 'Cel',
  'component.tasks': 'Zadania',
  'component.bond': 'Więź',

  'state.clear': 'gra',
  'state.noisy': 'szumi',
  'state.grating': 'zgrzyta',

  'direction.question': 'Czy idziemy w dobrą stronę?',
  'direction.yes': 'Tak',
  'direction.unsure': 'Nie wiem',
  'direction.no': 'Nie',
  'direction.entry': '{answer, select, yes {dobra strona} no {nie ta strona} other {kierunek niepewny}}',

  'now.allClear': 'Wszystko gra',
  'now.whose': 'Czyja to sesja?',
  'now.noOne': 'Jeszcze nikt',
  'now.noOneHint': 'Zapisz teraz, przypiszesz później',
  'now.pickPatient': 'Osoba',
  'now.addPatient': 'Dodaj osobę',
  'now.myView': 'Moja perspektywa',
  'now.usual':
    '{day, select, 1 {poniedziałki} 2 {wtorki} 3 {środy} 4 {czwartki} 5 {piątki} 6 {soboty} other {niedziele}} ok. {time}',
  'twins.title': 'ten kod jest dwa razy',
  'now.session': '{n}. sesja',
  'now.opening': 'Punkt pierwszy na dziś',
  'now.openingSaid': 'Powiedziane',
  'now.contractDue':
    'Mini-kontrakt: {n, plural, one {minęła # sesja} few {minęły # sesje} many {minęło # sesji} other {minęło # sesji}}',
  'now.tray':
    '{n, plural, one {# wpis bez osoby} few {# wpisy bez osoby} many {# wpisów bez osoby} other {# wpisu bez osoby}}',
  'now.closing': 'Po sesji',
  'now.note': 'Notatka',
  'now.inSession': 'W sesji',
  'now.ask': 'Zapytaj',
  'now.awake': 'ekran nie gaśnie',
  'now.signs': 'Znaki',
  'now.allSigns': 'Znaki: wszystkie',

  'entries.today': 'Dziś',
  'entries.all': 'Wpisy',
  'entries.count': '{n, plural, one {# wpis} few {# wpisy} many {# wpisów} other {# wpisu}}',
  'entries.none': 'Tu pojawią się wpisy. Każde dotknięcie zapisuje się od razu.',
  'entries.time': 'Godzina',
  'entries.patient': 'Osoba',
  'entries.state': 'Stan',
  'entries.direction': 'Kierunek i znaki',
  'entries.absent': 'nie wpisano',

  'entry.checkin': 'check-in',
  'entry.autocheck': 'autocheck',
  'entry.summary': 'podsumowanie',
  'entry.contract': 'mini-kontrakt',
  'entry.open': 'Otwórz wpis: {who}, {kind}, {when}',
  'entry.hums': 'coś szumi',
  'entry.empty': 'nic nie wpisano',

  'entry.ahead': 'z datą w przyszłości',
  'entry.here': 'zapisane tutaj',
  'entry.waiting': 'czeka',
  'entry.synced': 'zsynchronizowane',
  'entry.failed': 'nie udało się',
  'entry.sample': 'zmyślone',

  'sample.mark': 'Zmyślona praktyka',
  'sample.refused': 'To zmyślona praktyka. Żeby zapisać, wyjdź z niej.',

  undo: 'Cofnij',
  'undo.saved': 'Zapisane',

  cancel: 'Anuluj',

  close: 'Zamknij',

  'fridge.open': 'Na cały ekran: {list}',
  'fridge.print': 'Drukuj plakat',
  'fridge.wallpaper': 'Zrób tapetę',

  'save.failed':
    'Nie udało się zapisać. Tego dotknięcia nie ma w pamięci urządzenia; wcześniejsze wpisy są bezpieczne. {why, select, quota {Na urządzeniu brakuje miejsca: zwolnij je i dotknij jeszcze raz.} blocked {Zamknij inne karty z tą aplikacją i dotknij jeszcze raz.} tooLong {Tekst jest za długi, żeby zmieścić się w jednym wpisie: podziel go. Wszystko, co napisane, stoi jeszcze w polu.} keysGone {Przeglądarka zgubiła klucze: co dalej, jest w Więcej.} other {Dotknij jeszcze raz, a jeśli to nie pomoże, otwórz aplikację na nowo.}}',

  loading: 'Starsze wpisy jeszcze się wczytują…',
  'keys.gone':
    'Wpisy są na tym urządzeniu, ale przeglądarka zgubiła klucze, które je otwierają. Na razie nic nowego się nie zapisze; co dalej, jest w Więcej.',
  'keys.refused':
    'Ta przeglądarka nie przechowuje kluczy (tryb prywatny albo tryb blokady), więc niczego tu nie zapisze. Otwórz Sojusz w zwykłym oknie albo w innej przeglądarce.',
  'storage.insecure':
    'Tu nie da się niczego zapisać: adres nie zaczyna się od https, a bez tego przeglądarka nie szyfruje. Otwórz Sojusz pod adresem z https albo, na tym komputerze, pod http://localhost.',
  'storage.failed':
    'Nie mogę otworzyć pamięci tego urządzenia. Wpisy są bezpieczne, ale teraz ich nie widać. Zamknij inne karty z tą aplikacją i otwórz ją na nowo.',

  'chunk.failed':
    'Ta część aplikacji jeszcze się nie wczytała, a nie ma sieci. Wpisy są bezpieczne; wróć tu, gdy połączenie się pojawi.',

  'update.ready': 'Nowa wersja jest gotowa.',
  'update.take': 'Odśwież',

  'status.here': 'zapisane tutaj',
  'status.running': 'synchronizuję…',
  'status.synced': 'zsynchronizowane {time}',
  'status.waiting': '{n, plural, one {# czeka} few {# czekają} many {# czeka} other {# czeka}}',
  'status.failed':
    '{n, plural, one {# nie wysłano} few {# nie wysłano} many {# nie wysłano} other {# nie wysłano}}',
  'status.keysGone': 'brak kluczy',
  'status.locked': 'potrzebny klucz',
  'status.aside': '{n, plural, one {# odłożony} few {# odłożone} many {# odłożonych} other {# odłożonego}}',
} as const
