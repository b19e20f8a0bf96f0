/** Messages in Polish: sync, its keys and the settings. */
export const sync = {
  'more.title': 'Więcej',
  'more.language': 'Język',
  'more.about': 'O tych zapisach',

  'sync.title': 'Synchronizacja',
  'sync.off': 'Wyłączona. Wpisy są zaszyfrowane i tylko na tym urządzeniu.',
  'sync.offRisk': 'Jeśli zgubisz urządzenie albo przeglądarka wyczyści dane, nie da się ich odzyskać.',
  'sync.turnOn': 'Włącz synchronizację',
  'sync.join': 'Połącz to urządzenie',
  'sync.last': 'Ostatnio: {when}',
  'sync.never': 'Jeszcze nie było połączenia z serwerem.',
  'sync.allSent': 'Wszystko jest na serwerze.',
  'sync.waiting':
    '{n, plural, one {# zmiana czeka} few {# zmiany czekają} many {# zmian czeka} other {# zmiany czeka}} na wysłanie. Jest bezpiecznie zapisana na tym urządzeniu.',
  'sync.received': 'Pobrano {n} z {of} zmian',
  'sync.receivedHint': 'Możesz zamknąć aplikację: pobieranie ruszy dalej od tego miejsca.',
  'sync.refused':
    '{n, plural, one {# zmiany} few {# zmian} many {# zmian} other {# zmiany}} serwer nie przyjął. Zostają na tym urządzeniu.',
  'sync.held':
    '{n, plural, one {# zmiana jest za duża} few {# zmiany są za duże} many {# zmian jest za dużych} other {# zmiany jest za duże}} na drogę do serwera: coś po drodze, na przykład sieć w pracy, tyle nie przepuszcza. Na tym urządzeniu wszystko jest bezpieczne. Spróbuję ponownie w innej sieci, po otwarciu aplikacji na nowo albo gdy wybierzesz „Synchronizuj teraz”.',
  'sync.aside':
    '{n, plural, one {# zapisu} few {# zapisów} many {# zapisów} other {# zapisu}} nie da się teraz otworzyć. Niczego nie usunięto; spróbuję ponownie po aktualizacji.',
  'sync.aside.unopened': 'nie otwiera się: ktoś zmienił zapis albo pochodzi z innego konta',
  'sync.aside.unread': 'pochodzi z nowszej wersji aplikacji',
  'sync.missing':
    '{n, plural, one {Nie dotarła tu # zmiana, o której} few {Nie dotarły tu # zmiany, o których} many {Nie dotarło tu # zmian, o których} other {Nie dotarło tu # zmiany, o których}} wie już inne Twoje urządzenie. Albo jeszcze {n, plural, one {jej} other {ich}} nie wysłano, albo serwer {n, plural, one {ją} other {je}} zatrzymuje lub zgubił. To, co widzisz na tym urządzeniu, jest bezpieczne. Otwórz Sojusz na pozostałych urządzeniach, żeby wysłały, co mają. Jeśli to nie pomoże, zapytaj osobę, która prowadzi serwer.',
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
  'sync.trouble.notOurs':
    'Zamiast serwera Sojuszu odpowiedziało coś innego, na przykład strona logowania. Wpisy są bezpieczne na urządzeniu: zaloguj się tam, a wyślą się same.',
  'sync.login': 'Otwórz stronę logowania',
  'sync.trouble.server': 'Serwer odpowiada błędem. Spróbuję ponownie za chwilę; nic nie ginie.',
  'sync.trouble.full': 'Na serwerze skończyło się miejsce. Nowe wpisy zostają na tym urządzeniu.',
  'sync.trouble.device': 'Pamięć tego urządzenia nie odpowiada. Otwórz aplikację na nowo.',
  'sync.locked.device_revoked':
    'To urządzenie zostało odłączone. Wpisy są bezpieczne na miejscu, ale nie będą wysyłane.',
  'sync.locked.token_unknown':
    'Serwer nie rozpoznaje tego urządzenia. Wpisy są bezpieczne na miejscu, ale nie są wysyłane.',

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
  'key.keep': 'Zachowaj klucz też na tym urządzeniu',
  'key.keepRisk':
    'Da się go wtedy pokazać jeszcze raz, ale odczyta go też ten, kto dostanie się do plików urządzenia.',
  'key.onPaper':
    'Klucz odzyskiwania jest tylko na Twojej kartce: z tego urządzenia nikt go nie odczyta. Pilnuj jej, bez niej nie połączysz kolejnego urządzenia.',
  'key.forget': 'Zostaw klucz tylko na kartce',
  'key.present': 'Klucz z kartki',
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
  'problem.too_many_devices':
    'To konto ma już tyle urządzeń, ile może mieć (50). Odłącz na jednym z nich te, których nie używasz, i spróbuj ponownie.',
  'problem.key_not_kept': 'Do tego potrzebny jest klucz odzyskiwania z kartki. Nic się nie zmieniło.',
  'problem.already': 'To urządzenie jest już połączone z innym kontem.',
  'problem.does_not_open': 'Klucz pasuje do konta, ale dane konta się nie otwierają. Nic się nie zmieniło.',
  'problem.not_ours':
    'Zamiast serwera Sojuszu odpowiedziało coś innego, na przykład strona logowania. Nic się nie zmieniło: zaloguj się tam i spróbuj ponownie.',
  'problem.other': 'Coś poszło nie tak po stronie serwera. Nic nie zginęło; spróbuj za chwilę.',
} as const
