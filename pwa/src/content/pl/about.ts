import type { About } from '../shape.ts'

export const about = {
  about: {
    codes: {
      label: 'Kody zamiast nazwisk',
      text: 'Używaj kodów, nie imion, inicjałów ani dat urodzenia, a listę kodów trzymaj na papierze. Pisz tak, jakby ta osoba miała to kiedyś przeczytać.',
    },
    'own-view': {
      label: 'Moja perspektywa',
      text: 'Te wpisy mówią, jak ty widzisz sojusz. To nie jest pomiar ani wynik WAI czy SRS. Druga strona często widzi sojusz inaczej, więc pytaj. Odpowiedź, którą zapiszesz obok swojej, też nie jest pomiarem.',
    },
    'your-data': {
      label: 'Gdzie są dane',
      text: 'Wpisy są szyfrowane, zanim zostaną zapisane na tym urządzeniu. Jeśli włączysz synchronizację, serwer przechowa je zaszyfrowane i nie będzie mógł ich odczytać.',
    },
    'memory-aid': {
      label: 'Dla pamięci i refleksji',
      text: 'Aplikacja pomaga pamiętać i przyglądać się własnej pracy. Nie stawia diagnoz i nie ocenia ryzyka; nie jest też miejscem na notatki o ryzyku samobójczym.',
    },
    'not-entered': {
      label: 'Brak wpisu',
      text: 'Puste miejsce znaczy tylko tyle, że nic nie zapisano. To nie to samo, co „gra”.',
    },
  },
  references: {
    'ackerman-2001': 'O tym, co sojusz osłabia.',
    'ackerman-2003': 'O tym, co sojusz wzmacnia.',
    'bordin-1979': 'O trzech częściach sojuszu: celu, zadaniach i więzi.',
    'eubanks-2015': 'O znakach wycofania i konfrontacji oraz o sposobach naprawy.',
  },
} as const satisfies About
