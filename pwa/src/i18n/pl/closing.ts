/** Messages in Polish: after a session, and the contract. */
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
} as const
