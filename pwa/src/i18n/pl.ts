import { plAccount } from './plAccount.ts'

/** UI messages in Polish, the first language. Cards' texts stand in content/. */
export const pl = {
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
  'direction.short': 'Kierunek',
  'direction.yes': 'Tak',
  'direction.unsure': 'Nie wiem',
  'direction.no': 'Nie',
  'direction.entry': '{answer, select, yes {dobra strona} no {nie ta strona} other {kierunek niepewny}}',

  'now.allClear': 'Wszystko gra',
  'now.noOne': 'Jeszcze nikt',
  'now.noOneHint': 'Zapisz teraz, przypiszesz później',
  'now.pickPatient': 'Osoba',
  'now.addPatient': 'Dodaj osobę',
  'now.myView': 'Moja perspektywa',
  'now.checkins': '{n, plural, one {# check-in} few {# check-iny} many {# check-inów} other {# check-inu}}',

  'patient.new': 'Nowa osoba',
  'patient.code': 'Kod',
  'patient.codeHint':
    'Słowo, które z niczym się nie kojarzy. Nie imię, nie inicjały, nie data urodzenia. Kto jest kim, zapisz na kartce.',
  'patient.suggested': 'Na przykład',
  'patient.taken': 'Taki kod już jest. Wybierz inne słowo.',
  'patient.empty': 'Wpisz słowo albo wybierz jedno z podanych.',
  'patient.add': 'Dodaj',

  'entries.today': 'Dziś',
  'entries.all': 'Wpisy',
  'entries.none': 'Tu pojawią się wpisy. Każde dotknięcie zapisuje się od razu.',
  'entries.time': 'Godzina',
  'entries.patient': 'Osoba',
  'entries.state': 'Stan',
  'entries.absent': 'nie wpisano',
  'entry.here': 'zapisane tutaj',
  'entry.waiting': 'czeka',
  'entry.synced': 'zsynchronizowane',
  'entry.failed': 'nie udało się',

  undo: 'Cofnij',
  'undo.saved': 'Zapisane',
  'undo.done': 'Cofnięte',
  cancel: 'Anuluj',
  close: 'Zamknij',

  'fridge.open': 'Na cały ekran: {list}',
  'fridge.print': 'Drukuj plakat',
  'fridge.wallpaper': 'Zrób tapetę',
  'wallpaper.title': 'Tapeta na ten ekran',
  'wallpaper.hint': 'Są na niej tylko słowa z listy, żadnych danych o osobach.',
  'wallpaper.list': 'Lista',
  'wallpaper.preview': 'Podgląd tapety: {list}',
  'wallpaper.save': 'Zapisz obraz',
  'wallpaper.share': 'Udostępnij',

  'glance.previous': 'Poprzednia',
  'glance.next': 'Następna',
  'glance.place': '{n} z {total}',

  'phrases.search': 'Szukaj we frazach',
  'phrases.situation': 'Sytuacja',
  'phrases.all': 'Wszystkie',
  'phrases.none': 'Żadna fraza tu nie pasuje.',
  'phrases.showAll': 'Pokaż wszystkie',
  'phrases.star': 'Gwiazdka: {phrase}',
  'phrases.arrange': 'Ułóż',
  'phrases.arranged': 'Gotowe',
  'phrases.up': 'Wyżej: {phrase}',
  'phrases.down': 'Niżej: {phrase}',
  'phrases.hide': 'Ukryj: {phrase}',
  'phrases.show': 'Pokaż: {phrase}',
  'phrases.edit': 'Zmień: {phrase}',
  'phrases.moved': 'Miejsce {n} z {total}',
  'phrases.hidden':
    '{n, plural, one {# ukryta fraza} few {# ukryte frazy} many {# ukrytych fraz} other {# ukrytej frazy}}',
  'phrases.add': 'Dodaj własną',

  'own.new': 'Nowa fraza',
  'own.change': 'Własna fraza',
  'own.text': 'Treść',
  'own.empty': 'Wpisz treść frazy.',
  'own.blank': 'Wstaw puste miejsce',
  'own.blankX': 'Pierwsze puste miejsce',
  'own.blankY': 'Drugie puste miejsce',
  'own.forms': 'Różne formy',
  'own.formsHint':
    'Jeśli słowo zależy od formy, wpisz wszystkie w nawiasie. Najpierw pani, pan, państwo, ty: {you}. O sobie: forma żeńska i męska: {me}. Karta pokaże właściwą.',
  'own.situation': 'Kiedy się przydaje',
  'own.always': 'Zawsze',
  'own.preview': 'Na karcie',
  'own.save': 'Zapisz frazę',
  'own.erase': 'Usuń frazę',

  'form.title': 'Formy we frazach',
  'form.me': 'Mówię o sobie',
  'form.me.ask': 'Jak mówisz o sobie? Zapamiętam to.',
  'form.me.f': 'zrobiłam',
  'form.me.m': 'zrobiłem',
  'form.you': 'Zwracam się per',
  'form.you.ask': 'Jak się zwykle zwracasz? Zapamiętam to.',
  'form.you.pani': 'Pani',
  'form.you.pan': 'Pan',
  'form.you.panstwo': 'Państwo',
  'form.you.ty': 'ty',
  'form.hint': 'Na każdej karcie można wybrać inną formę, tylko na tę chwilę.',

  'knowledge.title': 'Wiedza',
  'knowledge.hint': 'Sojusz, znaki, techniki, nawyki, literatura',
  'knowledge.states': 'Jak to słychać',
  'knowledge.instead': 'Co można powiedzieć',
  'knowledge.addition': 'Dodatek',
  'knowledge.source': 'Źródło: {source}',

  'save.failed':
    'Nie udało się zapisać. Tego dotknięcia nie ma w pamięci urządzenia; wcześniejsze wpisy są bezpieczne. {why, select, quota {Na urządzeniu brakuje miejsca: zwolnij je i dotknij jeszcze raz.} blocked {Zamknij inne karty z tą aplikacją i dotknij jeszcze raz.} other {Dotknij jeszcze raz, a jeśli to nie pomoże, otwórz aplikację na nowo.}}',
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
  'status.locked': 'potrzebny klucz',
  'status.aside': '{n, plural, one {# odłożony} few {# odłożone} many {# odłożonych} other {# odłożonego}}',

  'more.title': 'Więcej',
  'more.language': 'Język',
  'more.about': 'O tych zapisach',

  'sync.title': 'Synchronizacja',
  'sync.off': 'Wyłączona. Wpisy są zaszyfrowane i tylko na tym urządzeniu.',
  'sync.offRisk': 'Jeśli zgubisz urządzenie albo przeglądarka wyczyści dane, nie da się ich odzyskać.',
  'sync.turnOn': 'Włącz synchronizację',
  'sync.join': 'Połącz to urządzenie',
  'sync.on': 'Włączona',
  'sync.last': 'Ostatnio: {when}',
  'sync.never': 'Jeszcze nie było połączenia z serwerem.',
  'sync.allSent': 'Wszystko jest na serwerze.',
  'sync.waiting':
    '{n, plural, one {# zmiana czeka} few {# zmiany czekają} many {# zmian czeka} other {# zmiany czeka}} na wysłanie. Jest bezpiecznie zapisana na tym urządzeniu.',
  'sync.refused':
    '{n, plural, one {# zmiany} few {# zmian} many {# zmian} other {# zmiany}} serwer nie przyjął. Zostają na tym urządzeniu.',
  'sync.aside':
    '{n, plural, one {# zapisu} few {# zapisów} many {# zapisów} other {# zapisu}} nie da się teraz otworzyć. Niczego nie usunięto; spróbuję ponownie po aktualizacji.',
  'sync.aside.unopened': 'nie otwiera się: ktoś zmienił zapis albo pochodzi z innego konta',
  'sync.aside.unread': 'pochodzi z nowszej wersji aplikacji',
  'sync.missing':
    '{n, plural, one {Brakuje # zmiany} few {Brakuje # zmian} many {Brakuje # zmian} other {Brakuje # zmiany}} z innego urządzenia, choć późniejsze już dotarły. Albo nie zostały jeszcze wysłane, albo serwer je zatrzymuje.',
  'sync.forged':
    'Serwer podaje jako {n, plural, one {skasowaną # zmianę, której} few {skasowane # zmiany, których} many {skasowane # zmian, których} other {skasowane # zmiany, których}} nikt z nas nie skasował. Na tym urządzeniu wszystko zostaje.',
  'sync.skew':
    'Zegar tego urządzenia {way, select, ahead {spieszy się} other {spóźnia się}} o {n, plural, one {# minutę} few {# minuty} many {# minut} other {# minuty}} względem serwera. Wpisy są bezpieczne, ale ich godziny mogą mylić. Popraw czas w ustawieniach urządzenia.',
  'sync.healed':
    'Serwer zaczął od nowa albo wrócił do starszej kopii. To urządzenie wysłało mu wszystko jeszcze raz; niczego nie brakuje.',
  'storage.evicted':
    'Przeglądarka usunęła dane zapisane na tym urządzeniu. {n, plural, =0 {Wszystko było już na serwerze} one {# zmiana nie zdążyła się wysłać i przepadła} few {# zmiany nie zdążyły się wysłać i przepadły} many {# zmian nie zdążyło się wysłać i przepadło} other {# zmiany nie zdążyło się wysłać i przepadło}}. Wybierz „Połącz to urządzenie” i podaj klucz odzyskiwania, a wpisy z serwera wrócą.',
  'storage.persisted': 'Przeglądarka obiecała nie usuwać zapisanych tu danych.',
  'storage.notPersisted':
    'Przeglądarka nie obiecała, że zachowa dane, gdy zabraknie jej miejsca. Dodaj aplikację do ekranu głównego albo włącz synchronizację.',
  'storage.notPersistedSynced':
    'Przeglądarka nie obiecała, że zachowa dane, gdy zabraknie jej miejsca. Co zsynchronizowane, jest też na serwerze; dodaj aplikację do ekranu głównego, a będzie bezpieczniej.',
  'sync.now': 'Synchronizuj teraz',
  'sync.trouble.unreachable': 'Serwer jest nieosiągalny. Spróbuję ponownie sam, gdy wróci połączenie.',
  'sync.trouble.server': 'Serwer odpowiada błędem. Spróbuję ponownie za chwilę; nic nie ginie.',
  'sync.trouble.full': 'Na serwerze skończyło się miejsce. Nowe wpisy zostają na tym urządzeniu.',
  'sync.trouble.device': 'Pamięć tego urządzenia nie odpowiada. Otwórz aplikację na nowo.',
  'sync.locked.device_revoked':
    'To urządzenie zostało odłączone. Wpisy są bezpieczne na miejscu, ale nie będą wysyłane.',
  'sync.locked.token_unknown':
    'Serwer nie rozpoznaje tego urządzenia. Wpisy są bezpieczne na miejscu, ale nie są wysyłane.',

  'key.title': 'Klucz odzyskiwania',
  'key.why':
    'Jedyny sposób, by otworzyć wpisy na innym urządzeniu. Zapisz go na kartce i schowaj tam, gdzie listę kodów. Nikt inny go nie ma, serwer też nie.',
  'key.qr': 'Klucz odzyskiwania jako kod QR',
  'key.show': 'Pokaż klucz odzyskiwania',
  'key.hide': 'Ukryj klucz',
  'key.group': 'Przepisz z kartki grupę nr {n}',
  'key.groupWrong': 'To nie ta grupa. Sprawdź, czy klucz na kartce jest przepisany dokładnie.',
  'key.turnOn': 'Mam go na kartce, włącz',
  'key.enter': 'Klucz odzyskiwania z drugiego urządzenia',
  'key.enterHint': 'Wielkość liter, spacje i kreski nie mają znaczenia.',
  'key.join': 'Połącz',
  'key.working': 'Chwila…',
  'key.joinKeeps': 'To, co już zapisano na tym urządzeniu, dołączy do wspólnych wpisów.',
  'invite.label': 'Kod zaproszenia',
  'invite.hint': 'Ten serwer przyjmuje nowe konta tylko z zaproszeniem. Daje je osoba, która go prowadzi.',

  'problem.not_a_key':
    'To nie jest klucz odzyskiwania: suma kontrolna się nie zgadza. Sprawdź, czy nie ma literówki.',
  'problem.login_failed':
    'Serwer nie zna tego klucza. Sprawdź, czy to ten klucz i ten serwer. Nic się nie zmieniło.',
  'problem.unreachable': 'Brak połączenia z serwerem. Nic się nie zmieniło; spróbuj, gdy wróci sieć.',
  'problem.registration_closed': 'Ten serwer nie przyjmuje nowych kont. Zapytaj osobę, która go prowadzi.',
  'problem.invite_required': 'Ten serwer wymaga zaproszenia. Poproś o nie osobę, która go prowadzi.',
  'problem.invite_invalid': 'To zaproszenie nie działa albo wygasło. Poproś o nowe.',
  'problem.rate_limited': 'Za dużo prób naraz. Odczekaj minutę i spróbuj jeszcze raz.',
  'problem.already': 'To urządzenie jest już połączone z innym kontem.',
  'problem.does_not_open': 'Klucz pasuje do konta, ale dane konta się nie otwierają. Nic się nie zmieniło.',
  'problem.other': 'Coś poszło nie tak po stronie serwera. Nic nie zginęło; spróbuj za chwilę.',

  ...plAccount,
} as const

export type MessageKey = keyof typeof pl
