import type { Session } from '../shape.ts'

export const session = {
  states: {
    clear: { label: 'gra', text: 'Idziemy razem, bez zakłóceń.' },
    noisy: { label: 'szumi', text: 'Coś przeszkadza, choć trudno jeszcze powiedzieć co.' },
    grating: { label: 'zgrzyta', text: 'Tarcie słychać wyraźnie i trudno je pominąć.' },
  },
  signGroups: {
    withdrawal: { label: 'Wycofanie', text: 'Kontaktu ubywa po cichu.' },
    breaking: { label: 'Coś pęka', text: 'Napięcie wychodzi na wierzch.' },
    confrontation: {
      label: 'Konfrontacja',
      text: 'Nasz dodatek. Badacze pęknięć opisują konfrontację obok wycofania, jako drugą rodzinę znaków. Wycofanie łatwo przeoczyć, konfrontację łatwo wziąć do siebie.',
    },
  },
  signs: {
    'less-eye-contact': {
      label: 'ucieka wzrokiem',
      text: 'Nasze spojrzenia spotykają się rzadziej niż zwykle.',
    },
    'short-answers': { label: 'krótkie odpowiedzi', text: 'Odpowiedzi robią się krótkie i zdawkowe.' },
    late: { label: 'spóźnienie', text: 'Sesja zaczęła się później, bo ta osoba przyszła po czasie.' },
    cancelling: { label: 'odwołana sesja', text: 'Sesja została odwołana albo przełożona.' },
    'forgot-task': { label: 'zapomniane zadanie', text: 'Uzgodnione zadanie wypadło z pamięci.' },
    irony: { label: 'ironia', text: 'Ironia pojawia się tam, gdzie wcześniej była rozmowa wprost.' },
    'dont-know': { label: '„nie wiem”', text: 'Coraz częściej pada „nie wiem” i wątek się urywa.' },
    'open-frustration': {
      label: 'jawna frustracja',
      text: 'Frustracja jest pokazana albo powiedziana wprost.',
    },
    'cold-silence': { label: 'chłodne milczenie', text: 'Milczenie odgradza, zamiast dawać miejsce.' },
    'different-goals': { label: 'rozbieżne cele', text: 'Mówimy o celu, ale każda strona o innym.' },
    'less-engagement': {
      label: 'mniej zaangażowania',
      text: 'W rozmowie jest mniej inicjatywy i mniej energii.',
    },
    complains: { label: 'skargi na terapię', text: 'Pada skarga na mnie albo na to, jak przebiega terapia.' },
    'rejects-task': { label: 'odrzuca zadanie', text: 'Propozycja zadania spotyka się z otwartym „nie”.' },
    presses: { label: 'naciska na granice', text: 'Pojawiają się żądania i sprawdzanie granic.' },
    'hostile-tone': { label: 'wrogi ton', text: 'W głosie albo w słowach słychać wrogość.' },
  },
  autocheck: {
    curious: 'Czy było we mnie dziś dość ciekawości?',
    flexible: 'Czy było we mnie miejsce na zmianę planu?',
    judging:
      'Czy {me, select, f {powiedziałam} other {powiedziałem}} coś, co mogło zostać odebrane jako ocena?',
    supervision: 'Co biorę z tej sesji na superwizję?',
  },
  repairTimes: { now: 'Na tej sesji', later: 'Na następnych' },
  repair: {
    name: { label: 'Nazwij napięcie', text: 'Powiedz spokojnie, co konkretnie zauważasz. Nie tłumacz się.' },
    validate: {
      label: 'Uznaj uczucie',
      text: 'Daj temu uczuciu miejsce, zanim zaczniesz cokolwiek wyjaśniać.',
    },
    gather: { label: 'Zapytaj', text: 'Dowiedz się, co by pomogło, czego było za dużo, a czego zabrakło.' },
    'micro-changes': {
      label: 'Umówcie drobne zmiany',
      text: 'Tempo, udział rozmowy i zadań, ilość struktury, sposób podsumowań. Wystarczy jedna rzecz albo dwie.',
    },
    'follow-up': {
      label: 'Wróćcie do tego',
      text: 'Po jednej lub dwóch sesjach zapytaj, jak się teraz pracuje.',
    },
  },
} as const satisfies Session
