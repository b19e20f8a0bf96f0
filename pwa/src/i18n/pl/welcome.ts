/** Messages in Polish: the first minutes, and how the app works. */
export const welcome = {
  'welcome.title': 'Na początek',
  'welcome.skip': 'Pomiń',
  'welcome.next': 'Dalej',
  'welcome.begin': 'Zaczynam',

  'welcome.codes': 'Kody zamiast nazwisk',
  'welcome.codesWhat':
    'Każda osoba ma tu kod: słowo, które nic o niej nie mówi. Nie imię, nie inicjały, nie data urodzenia. Kto zobaczy ekran, nie pozna, o kogo chodzi.',
  'welcome.codesExample': 'Jarzębina, Strumień, Latarnia',
  'welcome.codesPaper': 'Listę, kto jest kim, trzymaj na papierze, w zamknięciu.',

  'welcome.view': 'Twoja perspektywa',
  'welcome.viewWhat':
    'Zapisujesz własne wrażenia. To nie pomiar i nie ocena ryzyka. Druga strona często widzi sojusz inaczej, więc pytaj.',
  'welcome.forms': 'Tak będą brzmiały frazy. Formy można zmienić w Więcej.',

  'welcome.data': 'Gdzie są zapisy',
  'welcome.dataHere': 'Zaszyfrowane, na tym urządzeniu. Konto nie jest potrzebne.',
  'welcome.dataSync':
    'Synchronizację możesz włączyć w Więcej. Serwer widzi wtedy, ile i kiedy, ale nie co i o kim.',
  'welcome.dataKeep':
    'Bez niej wpisy są tylko tutaj. Z nią dostaniesz klucz odzyskiwania: przepisz go na kartkę, tylko on otworzy wpisy na innym urządzeniu.',

  'homeScreen.title': 'Najpierw ekran początkowy',
  'homeScreen.why':
    'Dodaj Sojusz do ekranu początkowego, zanim cokolwiek zapiszesz. Aplikacja z ikony zaczyna pusta, a to, co zostanie w karcie, Safari usuwa po siedmiu dniach bez odwiedzin.',
  'homeScreen.share': 'W Safari dotknij „Udostępnij” (jeśli tego nie widać, najpierw „…”):',
  'homeScreen.add': 'Wybierz „Do ekranu początkowego”.',
  'homeScreen.open': 'Otwórz Sojusz z nowej ikony i zacznij tam.',
  'homeScreen.line': 'Zanim zaczniesz: dodaj do ekranu początkowego',

  install: 'Zainstaluj na tym urządzeniu',

  'how.title': 'Jak to działa',
  'how.hint': 'Co gdzie jest, co widzi serwer, co robić, gdy zginie telefon',
  'how.now': 'Jedno dotknięcie zapisuje, jak stoi sojusz. Tu są też narzędzia na czas sesji i tuż po niej.',
  'how.fridge': 'Dwie krótkie listy, które dobrze mieć na oku.',
  'how.repair': 'Gdy coś zgrzytnie: pięć kroków, ustalenia, powrót do sprawy.',
  'how.phrases': 'Gotowe zdania na chwile, w których trudno o własne.',
  'how.more': 'Osoby, superwizja, podpowiedzi, wiedza, synchronizacja, język, usuwanie.',
  'how.due': 'Gdy coś czeka',
  'how.dueWhat':
    'W Teraz, pod kodem osoby, stoi wtedy podkreślona linijka. Co ma się tam przypominać, wybierasz w Więcej → Podpowiedzi. Powiadomień nie ma.',
  'how.server': 'Co widzi serwer',
  'how.serverSees':
    'Bez synchronizacji nie dostaje żadnych wpisów. Z nią widzi konto bez nazwiska, liczbę urządzeń i dzień, w którym ostatnio się łączyły, liczbę zmian i z grubsza ich długość.',
  'how.serverNot': 'Nie widzi, kim jesteś, o kim piszesz ani co.',
  'how.lost': 'Gdy zginie telefon',
  'how.lostSynced':
    'Z synchronizacją: na innym urządzeniu wybierz Więcej → Urządzenia, odłącz zgubione i zmień klucz odzyskiwania. Co się wysłało, jest bezpieczne.',
  'how.lostOnly':
    'Nie masz innego? Na nowym otwórz ten sam adres, wybierz Więcej → Połącz to urządzenie, wpisz klucz z kartki i zrób to samo.',
  'how.lostAlone': 'Bez synchronizacji wpisy były tylko w telefonie: nikt ich nie odzyska.',
} as const
