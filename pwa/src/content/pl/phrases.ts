import type { Phrases } from '../shape.ts'

export const phrases = {
  situations: {
    opening: 'Początek',
    'mid-session': 'W trakcie',
    tension: 'Napięcie',
    repair: 'Naprawa',
    silence: 'Cisza',
    closing: 'Koniec',
  },
  slots: { x: 'Mój główny temat', y: 'Co jest ważniejsze dla tej osoby' },
  phrases: {
    'repair-something-off':
      'Mam poczucie, że coś się między nami rozjechało. Czy {you, select, pani {pani też to czuje} pan {pan też to czuje} panstwo {państwo też to czują} other {ty też to czujesz}}?',
    'repair-not-helping':
      'Co z tego, co ostatnio robię, nie pomaga {you, select, pani {pani} pan {panu} panstwo {państwu} other {ci}}? Zależy mi, żeby to wiedzieć.',
    // In quotation marks, whatever is filled in stays in the nominative and agrees with nothing.
    'repair-course-correction':
      'Zdaje się, że trzymam się tematu „{x}”, a dla {you, select, pani {pani} pan {pana} panstwo {państwa} other {ciebie}} ważniejsze jest teraz „{y}”. Zmieńmy kurs.',
    'repair-apology':
      'Jeśli {me, select, f {powiedziałam} other {powiedziałem}} coś, co {you, select, pani {panią} pan {pana} panstwo {państwa} other {cię}} zraniło, przepraszam. Wróćmy do tego i poszukajmy innych słów.',
    'instead-hold-on': 'Zostańmy przy tym chwilę. To ważne i nie chcę, żeby nam umknęło.',
    'instead-way-of-working':
      'Czy dobrze {you, select, pani {się pani} pan {się panu} panstwo {się państwu} other {ci się}} tak pracuje, czy coś zmieniamy?',
    'instead-hypothesis': 'Przychodzi mi do głowy pewne przypuszczenie. Zobaczmy razem, czy coś w nim jest.',
    silence:
      'Pobądźmy chwilę w ciszy, żeby to uczucie mogło wybrzmieć. {you, select, pani {Proszę dać znać} pan {Proszę dać znać} panstwo {Proszę dać znać} other {Daj znać}}, kiedy wracamy do rozmowy.',
    validate:
      'Jest tu miejsce i na złość, i na rozczarowanie. {you, select, pani {Ma pani} pan {Ma pan} panstwo {Mają państwo} other {Masz}} do nich prawo.',
    'what-helps':
      'Czego było za dużo, a czego {you, select, pani {pani} pan {panu} panstwo {państwu} other {ci}} zabrakło? Co pomogłoby bardziej?',
    'follow-up':
      'Pracujemy teraz trochę inaczej. Jak {you, select, pani {pani} pan {panu} panstwo {państwu} other {ci}} z tym jest?',
    'check-in':
      'Sprawdźmy po drodze: czy to dla {you, select, pani {pani} pan {pana} panstwo {państwa} other {ciebie}} dobry kierunek?',
    'closing-frame': 'Czas nam się dziś kończy, a to ważna sprawa. Od niej zaczniemy następne spotkanie.',
    curiosity:
      '{me, select, f {Chciałabym} other {Chciałbym}} lepiej zrozumieć, jak {you, select, pani {pani to przeżywa} pan {pan to przeżywa} panstwo {państwo to przeżywają} other {to przeżywasz}}.',
    missed: 'Chyba nie {me, select, f {trafiłam} other {trafiłem}}. Podejdźmy do tego z innej strony.',
  },
} as const satisfies Phrases
