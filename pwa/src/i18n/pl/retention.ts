/** Messages in Polish: for how long entries are kept. */
export const retention = {
  'retention.title': 'Jak długo przechowywać',
  'retention.hint': '{months, plural, =0 {Bez limitu} few {# miesiące} many {# miesięcy} other {# miesiąca}}',
  'retention.yours':
    'Ile miesięcy przechowywać wpisy, decydujesz Ty: według prawa, które Cię obowiązuje, umowy i zgody osoby. Aplikacja tych zasad nie zna i niczego nie podpowiada.',
  'retention.forGood':
    'Usunięcie jest na zawsze. Wpisy znikają stąd, a przy najbliższej synchronizacji także z serwera i z innych urządzeń. Kartki i wydruki zostają u Ciebie.',
  'retention.keep': 'Przechowuję wpisy przez',
  'retention.months':
    '{n, plural, =0 {czas nieokreślony} few {# miesiące} many {# miesięcy} other {# miesiąca}}',
  'retention.older': 'Starsze niż {months, plural, few {# miesiące} many {# miesięcy} other {# miesiąca}}',
  'retention.count': '{n, plural, one {# wpis} few {# wpisy} many {# wpisów} other {# wpisu}}',
  'retention.none': 'Nic tu nie jest starsze.',
  'retention.noneGoes': 'Nie ma nic do usunięcia.',
  'retention.nobody': 'Bez osoby',
  'retention.kinds':
    '{kind, select, checkin {check-iny} autocheck {autochecki} summary {podsumowania} contract {mini-kontrakty} supervision {punkty na superwizję} repair {naprawy} reflection {refleksje} other {spotkania superwizyjne}}: {n}',
  'retention.one':
    '{kind, select, supervision {Punkt na superwizję} repair {Naprawa} reflection {Refleksja} other {Spotkanie superwizyjne}}',
  'retention.earlier': 'Pokaż wcześniejsze',
  'retention.stays':
    '{n, plural, one {Starszy, ale zostaje: # wpis} few {Starsze, ale zostają: # wpisy} many {Starsze, ale zostają: # wpisów} other {Starsze, ale zostają: # wpisu}}. To jeszcze otwarte sprawy: naprawy, obowiązujące mini-kontrakty, nieomówione punkty na superwizję i niepowiedziane punkty pierwsze, razem z sesją lub wpisem, z którego są.',
  'retention.erase': 'Usuń te wpisy',
  'retention.ask':
    '{n, plural, one {# wpis zniknie} few {# wpisy znikną} many {# wpisów zniknie} other {# wpisu zniknie}} na zawsze. Tego nie da się cofnąć.',
  'retention.do': 'Usuń na zawsze',
  'retention.byItself': 'Starsze usuwaj bez pytania',
  'retention.byItselfHint':
    'Po otwarciu aplikacji, najwyżej raz dziennie, gdy wszystko jest zsynchronizowane albo synchronizacja jest wyłączona. Ile zniknęło, powie na tym urządzeniu. Otwarte sprawy zostają. Zmiana liczby miesięcy to wyłącza.',
  'retention.clock':
    'Zegar, który się spieszy, nic bez pytania nie usunie: musi zgadzać się z zegarem serwera co do dnia. Bez synchronizacji potrzebne są wpisy z co najmniej trzech dni ostatniego miesiąca, a ostatnia zmiana nie starsza niż doba.',
  'retention.gone':
    '{n, plural, one {Usunięto # wpis starszy} few {Usunięto # wpisy starsze} many {Usunięto # wpisów starszych} other {Usunięto # wpisu starszego}} niż {months, plural, few {# miesiące} many {# miesięcy} other {# miesiąca}}.',
  'retention.seen': 'Dobrze',
}
