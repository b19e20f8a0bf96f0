/** Messages in Polish: after a session, the contract and supervision. */
export const closing = {
  'closing.title': 'Po sesji',
  'closing.skip': 'Pomiń',
  'closing.next': 'Dalej',
  'closing.done': 'Gotowe',
  'closing.back': 'Wstecz',

  'summary.thread': 'Główny wątek',
  'summary.secondThread': 'Drugi wątek',
  'summary.opening': 'Od czego zaczniemy następnym razem',

  'autocheck.of': '{title} · {n} z {of}',
  'autocheck.yes': 'Tak',
  'autocheck.no': 'Nie',
  'autocheck.agenda': 'Trafi na listę na superwizję.',

  'contract.now': 'Teraz obowiązuje',
  'contract.before': 'Poprzedni',
  'contract.made': '{day}, {n, plural, one {# sesję} few {# sesje} many {# sesji} other {# sesji}} temu',
  'contract.goal': 'Do czego dążymy',
  'contract.way': 'Jaką drogą',
  'contract.effect': 'Po czym poznamy, że działa',
  'contract.keep': 'Zostaje bez zmian',
  'contract.again': 'Powrót do mini-kontraktu',
  'contract.every':
    '{n, plural, =0 {nie przypominaj} one {co # sesję} few {co # sesje} many {co # sesji} other {co # sesji}}',

  'supervision.title': 'Na superwizję',
  'supervision.hint': 'To, co chcesz omówić z superwizorem lub superwizorką.',
  'supervision.count':
    '{n, plural, =0 {Nic nie czeka na omówienie} one {# punkt do omówienia} few {# punkty do omówienia} many {# punktów do omówienia} other {# punktu do omówienia}}',
  'supervision.none': 'Tu trafia to, co zabierasz z sesji: z autochecku albo dopisane osobno.',
  'supervision.add': 'Dopisz punkt',
  'supervision.item': 'Do omówienia',
  'supervision.text': 'Co chcesz omówić',
  'supervision.emptied': 'Punkt bez tekstu znika z listy.',
  'supervision.whose': 'Kogo dotyczy',
  'supervision.nobody': 'Bez osoby',
  'supervision.discuss': 'Omówione',
  'supervision.reopen': 'Przywróć',
  'supervision.discussed': 'Omówione ({n})',
  'supervision.discussedAt': 'omówione {when}',
  'supervision.fromAutocheck': 'z autochecku',
  'supervision.erase': 'Usuń ten punkt',
  'supervision.eraseWhat':
    'Punkt zniknie na zawsze: od razu z aplikacji na tym urządzeniu, a przy najbliższej synchronizacji także z serwera i z pozostałych urządzeń.',
  'supervision.eraseDo': 'Usuń na zawsze',
} as const
