import type { Sections } from '../shape.ts'

export const sections = {
  alliance: {
    title: 'Czym jest sojusz',
    intro:
      'Umowa o wspólną pracę i relacja, która tę umowę niesie. Gdy jedna z trzech części słabnie, słychać to w całości.',
  },
  fridge: {
    title: 'Lodówka',
    intro: 'Dwie krótkie listy, które dobrze mieć na oku. Do powieszenia albo na tapetę w telefonie.',
  },
  traits: {
    title: 'Co wzmacnia, a co osłabia',
    intro:
      'To nie cechy na całe życie, tylko sposoby bycia z drugą osobą. Można je u siebie zauważać i zmieniać.',
  },
  autocheck: {
    title: 'Autocheck',
    intro: 'Pół minuty po sesji. Bez punktów i bez ocen.',
  },
  techniques: {
    title: 'Narzędzia z wyczuciem',
    intro:
      'Ta sama technika może pomóc albo zaszkodzić. Decydują chwila, dawka i to, czy druga strona wie, po co.',
  },
  'rupture-sources': {
    title: 'Co rozstraja sojusz',
    intro: 'Cztery częste źródła pęknięć. Zwykle zaczynają się po cichu, a udział mają w nich obie strony.',
  },
  signs: {
    title: 'Wczesne znaki',
    intro: 'To obserwacje, nie wnioski. Jeden znak mówi niewiele; kilka to dobry powód, żeby zapytać.',
  },
  phrases: {
    title: 'Frazy',
    intro: 'Gotowe zdania na chwile, w których trudno o własne.',
  },
  repair: {
    title: 'Naprawa',
    intro:
      'Pięć kroków. Trzy pierwsze jeszcze na tej samej sesji, potem wspólne ustalenia i powrót do sprawy.',
  },
  habits: {
    title: 'Mikronawyki',
    intro: 'Drobne rzeczy, które stroją sojusz na co dzień.',
  },
  reflection: {
    title: 'Refleksja',
    intro: 'Pięć pytań na spokojniejszą chwilę. Odpowiedzi są tylko dla ciebie.',
  },
  closing: {
    title: 'Na koniec',
    intro:
      'Sojusz nie jest dany raz na zawsze: powstaje w rozmowie i wciąż wymaga strojenia. W tej pracy mylą się wszyscy; o relacji decyduje to, co dzieje się potem. Służą jej szczera rozmowa, drobne poprawki i nawyk refleksji.',
  },
  references: {
    title: 'Literatura',
    intro: 'Prace, do których odwołują się te karty. Słowa na kartach są nasze.',
  },
} as const satisfies Sections
