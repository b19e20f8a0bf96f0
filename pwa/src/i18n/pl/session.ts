/** Messages in Polish: what is at hand during a session. */
export const session = {
  'signs.title': 'Znaki',
  'signs.hint': 'Twoje obserwacje z tej sesji. Dotknij jeszcze raz, żeby cofnąć.',

  'note.title': 'Notatka',
  'note.label': 'Do tego check-inu',
  'note.hint': 'Bez imion. Pisz tak, jakby ta osoba miała to kiedyś przeczytać.',

  'theirs.label': 'Odpowiedź tej osoby',
  'theirs.question': 'Odpowiedź tej osoby: czy to dobra strona?',
  'theirs.yes': 'Tak',
  'theirs.unsure': 'Trudno powiedzieć',
  'theirs.no': 'Nie',

  'ask.question':
    'Czy idziemy w dobrą{form, select, pani { dla Pani} pan { dla Pana} panstwo { dla Państwa} ty { dla Ciebie} other {}} stronę?',
  'ask.talk': '{form, select, panstwo {Wolimy} other {Wolę}} o tym porozmawiać',
  'ask.thanks': 'Dziękuję.\n{form, select, ty {Oddaj mi, proszę,} other {Proszę oddać mi}} telefon.',
  'ask.leave':
    '{held, select, yes {Jeszcze chwila…} enough {Można puścić} other {{me, select, f {Dla terapeutki: przytrzymaj} m {Dla terapeuty: przytrzymaj} other {Przytrzymaj}} sekundę, aby wrócić}}',

  'tray.title': 'Wpisy bez osoby',
  'tray.hint': 'Dotknij osoby, do której należy wpis.',
  'tray.noPatients': 'Dodaj najpierw osobę, a potem przypisz jej wpis.',
  'tray.empty': 'Każdy wpis ma już swoją osobę.',
  'tray.whose': 'Czyj to wpis: {when}',

  'inSession.title': 'W sesji',
  'inSession.awake': 'Nie wygaszaj ekranu',
  'inSession.awakeHint':
    '{state, select, on {Ekran pozostanie włączony, dopóki tego nie zmienisz albo nie zamkniesz aplikacji.} refused {Telefon teraz na to nie pozwala, na przykład przez słabą baterię.} unable {Ta przeglądarka tego nie potrafi. Możesz wydłużyć czas do wygaszenia w ustawieniach telefonu.} other {Ekran gaśnie jak zwykle.}}',

  'discreet.open': 'Tryb dyskretny',
  'discreet.hint':
    'Ciemny ekran bez słów. Gładka linia zapisuje, że wszystko gra, a poszarpana, że coś szumi. Kółko prowadzi z powrotem do aplikacji.',
  'discreet.clear': 'Gra',
  'discreet.noisy': 'Szumi',
  'discreet.leave': 'Wróć',
  'discreet.failed': 'Nie zapisano. Dotknij jeszcze raz.',
} as const
