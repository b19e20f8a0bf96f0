/** UI messages in Polish about devices, keys and erasing. */
export const account = {
  'devices.title': 'Urządzenia',
  'devices.hint': 'Które mają dostęp do wpisów; nazwy, odłączanie',
  'devices.off': 'Synchronizacja jest wyłączona: wpisy są tylko na tym urządzeniu.',
  'devices.offline': 'Brak połączenia z serwerem. Lista urządzeń pojawi się, gdy wróci sieć.',
  'devices.retry': 'Spróbuj ponownie',
  'devices.this': 'to urządzenie',
  'devices.unnamed': 'Bez nazwy',
  'devices.enrolled': 'Połączone: {day}',
  'devices.seen': 'Ostatnio widziane: {day}',
  'devices.rename': 'Zmień nazwę: {name}',
  'devices.renameShort': 'Zmień nazwę',
  'devices.name': 'Nazwa urządzenia',
  'devices.nameHint':
    'Na przykład: telefon, komputer w gabinecie. Nazwa jest zaszyfrowana tak samo jak wpisy.',
  'devices.save': 'Zapisz nazwę',
  'devices.revoke': 'Odłącz: {name}',
  'devices.revokeShort': 'Odłącz',
  'devices.revokeTitle': 'Odłączyć „{name}”?',
  'devices.revokeWhat':
    'Odłączone urządzenie zachowa to, co już ma, ale nie dostanie niczego nowego i niczego nie wyśle. Tego nie da się cofnąć: żeby wróciło, trzeba na nim wpisać klucz odzyskiwania.',
  'devices.revokeKey':
    'Jeśli urządzenie zginęło, zmień potem klucz odzyskiwania: w jego plikach zostały klucze, a nowe wpisy zamknie przed nimi dopiero nowy klucz.',
  'devices.revokeDo': 'Odłącz na dobre',

  'rotate.open': 'Zmień klucz odzyskiwania',
  'rotate.title': 'Nowy klucz odzyskiwania',
  'rotate.when': 'Zmień klucz, jeśli ktoś mógł zobaczyć kartkę albo zginęło urządzenie.',
  'rotate.what':
    'Dotychczasowy klucz przestanie działać. Pozostałe urządzenia zostaną odłączone, dopóki nie wpiszesz na nich nowego klucza; to, czego nie wysłały, na nich poczeka. Wszystkie wpisy zostają.',
  'rotate.prepare': 'Przygotuj nowy klucz',
  'rotate.write': 'Przepisz nowy klucz na kartkę. Zacznie działać dopiero w następnym kroku.',
  'rotate.do': 'Mam nowy klucz na kartce, zmień',
  'rotate.done': 'Nowy klucz działa. Zniszcz starą kartkę i wpisz nowy klucz na pozostałych urządzeniach.',
  'rotate.pending':
    'Zmiana klucza nie jest jeszcze potwierdzona przez serwer. Zachowaj obie kartki, starą i nową. Sprawdzę ponownie, gdy wróci połączenie.',
  'rotate.kept': 'Klucz się nie zmienił. Nadal działa poprzedni; kartkę z nowym zniszcz.',
  'rotate.settle': 'Sprawdź teraz',

  'keys.lost':
    'Wpisy są na tym urządzeniu i na serwerze, ale przeglądarka zgubiła klucze, które je otwierają (tak bywa po przeniesieniu kopii zapasowej na inny telefon). Z kluczem odzyskiwania wszystko wraca.',
  'keys.bringBack': 'Przywróć wpisy',
  'keys.lostForGood':
    'Wpisy leżą na tym urządzeniu, ale przeglądarka zgubiła klucze, które je otwierają. Synchronizacja była wyłączona, więc nie ma ich nigdzie indziej: tych wpisów nikt już nie otworzy. Jeśli masz starszą kopię zapasową całego telefonu, najpierw spróbuj z niej. Aby pisać dalej, usuń dane z tego urządzenia i zacznij od nowa.',
  'keys.beginAnew': 'Zacznij od nowa',
  'locked.enter': 'Klucz odzyskiwania',
  'locked.enterHint': 'Jeśli klucz był zmieniany, potrzebny jest nowy.',
  'locked.rejoin': 'Połącz ponownie',
  'locked.remakeWhy':
    'Jeśli serwer stracił dane, to urządzenie może założyć na nim to samo konto od nowa i wysłać wszystko, co ma. Klucz odzyskiwania się nie zmieni.',
  'locked.remake': 'Załóż konto od nowa',

  'paper.print': 'Drukuj kartkę z kluczem',
  'paper.title': 'Klucz odzyskiwania',
  'paper.date': 'Wydrukowano {day}',
  'paper.server': 'Adres aplikacji: {address}',
  'paper.what': 'Co robić z tą kartką',
  'paper.keep': 'Trzymaj ją w zamknięciu, osobno od telefonu i komputera.',
  'paper.join':
    'Nowe urządzenie: otwórz adres aplikacji, wybierz Więcej → Połącz to urządzenie i wpisz klucz.',
  'paper.lost': 'Zgubione urządzenie: na innym wybierz Więcej → Urządzenia i odłącz je.',
  'paper.seen': 'Ktoś mógł zobaczyć kartkę: wybierz Więcej → Zmień klucz odzyskiwania, a tę kartkę zniszcz.',
  'paper.only':
    'Bez klucza i bez połączonego urządzenia nikt nie odzyska wpisów, także osoba prowadząca serwer.',

  'erase.title': 'Usuwanie',
  'erase.patient': 'Usuń osobę i jej wpisy',
  'erase.patientWhich': 'Kogo dotyczy',
  'erase.patientNone': 'Nie ma tu jeszcze żadnej osoby.',
  'erase.patientWhat':
    '{code}: na zawsze zniknie kod i {n, plural, =0 {nic więcej: nie ma wpisów} one {# wpis} few {# wpisy} many {# wpisów} other {# wpisu}}. Od razu z aplikacji na tym urządzeniu, a przy najbliższej synchronizacji także z serwera i z innych urządzeń. Pozostałe osoby i ich wpisy zostają.',
  'erase.patientPaper': 'Kartka z listą kodów jest u Ciebie: wykreśl ten kod także na niej.',
  'erase.patientDo': 'Usuń na zawsze: {code}',
  'erase.copy': 'Usuń dane z tego urządzenia',
  'erase.copySynced':
    'Z tego urządzenia znikną wpisy, klucze i ustawienia. Na serwerze i na pozostałych urządzeniach zostają. Wrócą tutaj, gdy wpiszesz klucz odzyskiwania.',
  'erase.copyLocal':
    'Synchronizacja jest wyłączona, więc wpisy są tylko tutaj. Znikną na zawsze i nikt ich nie odzyska.',
  'erase.copyFolder':
    'Aplikacja dzieli tu adres z innymi, więc po usunięciu w plikach przeglądarki mogą zostać resztki danych. Znikną, gdy wyczyścisz dane tej witryny w ustawieniach przeglądarki.',
  'erase.copyUnsent':
    '{n, plural, one {# zmiana jeszcze nie dotarła na serwer i przepadnie} few {# zmiany jeszcze nie dotarły na serwer i przepadną} many {# zmian jeszcze nie dotarło na serwer i przepadnie} other {# zmiany jeszcze nie dotarło na serwer i przepadnie}}, jeśli usuniesz dane teraz.',
  'erase.copySyncFirst': 'Najpierw synchronizuj',
  'erase.copyDo': 'Usuń dane',
  'erase.copyAnyway': 'Usuń mimo to',
  'erase.remnants': 'Dane usunięte, zostało jedno',
  'erase.remnantsWhat':
    'Wpisów, kluczy i ustawień nie ma już w aplikacji. Serwer jednak nie odpowiedział, więc w plikach przeglądarki mogą jeszcze leżeć ich resztki.',
  'erase.remnantsDo':
    'Otwórz aplikację raz z dostępem do sieci, zanim coś w niej zapiszesz albo oddasz urządzenie: sama wyczyści te pliki.',
  'erase.remnantsGo': 'Rozumiem',
  'erase.account': 'Usuń konto z serwera',
  'erase.accountWhat':
    'Z serwera zniknie wszystko: zaszyfrowane wpisy, urządzenia i dostęp. Tego nie da się cofnąć. Pozostałe urządzenia zachowają to, co mają, ale nie będą już się synchronizować.',
  'erase.accountCopy': 'Wpisy na tym urządzeniu mogą zostać albo zniknąć razem z kontem.',
  'erase.accountKeep': 'Usuń konto, wpisy tutaj zostają',
  'erase.accountBoth': 'Usuń konto i dane z tego urządzenia',

  'problem.account_exists': 'To konto już jest na serwerze. Wpisz klucz odzyskiwania, żeby się połączyć.',
  'problem.device_revoked': 'To urządzenie zostało odłączone. Wpisy są bezpieczne na miejscu.',
  'problem.token_unknown': 'Serwer nie rozpoznaje tego urządzenia. Wpisy są bezpieczne na miejscu.',
  'problem.keys_gone':
    'Przeglądarka zgubiła klucze, a bez nich nie da się tego zrobić. Nic się nie zmieniło: wyżej, w części „Synchronizacja”, jest napisane, co dalej.',
  'problem.keyring_changed':
    'Klucz zmieniono tymczasem na innym urządzeniu. Tu nic się nie zmieniło; synchronizuj i spróbuj jeszcze raz.',
  'problem.not_found': 'Serwer nie zna już tego urządzenia. Otwórz listę ponownie.',
  'problem.more_unsent':
    'Tymczasem przybyło niewysłanych zmian. Niczego nie usunięto; sprawdź ich liczbę i wybierz jeszcze raz.',
  'problem.other_account':
    'To klucz innego konta. Na tym urządzeniu nic się nie zmieniło; wpisz klucz tego konta, którego wpisy tu są.',
} as const
