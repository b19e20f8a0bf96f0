import type { Knowledge } from '../shape.ts'

export const knowledge = {
  alliance: {
    goal: { label: 'Cel', text: 'Po co ta osoba tu przychodzi i co chcemy razem osiągnąć.' },
    tasks: {
      label: 'Zadania',
      text: 'Jak pracujemy: z czego składa się spotkanie i czemu to służy.',
    },
    bond: {
      label: 'Więź',
      text: 'Jak nam ze sobą jest: ton rozmowy, atmosfera, przekonanie, że gramy do jednej bramki.',
    },
  },
  fridgeLists: { 'doing-well': 'Dobrze robię, gdy…', 'watch-out': 'Uważaj, gdy…' },
  fridge: {
    'ask-goal': 'na każdej sesji pytam o cel i sprawdzam kurs',
    'name-tension': 'nazywam napięcie między nami, zanim urośnie',
    pace: 'idę w tempie, które uniesie układ nerwowy tej osoby',
    apologise: 'zdobywam się na „przepraszam” i próbuję inaczej',
    'talk-much': 'mówisz więcej, niż słuchasz',
    'rush-solution': 'gonisz za rozwiązaniem, bo trudno ci być przy cudzym bólu',
    'flee-technique': 'chowasz się za techniką, kiedy sojusz słabnie',
    'postpone-supervision': 'wciąż przekładasz superwizję',
  },
  traitGroups: { builds: 'Wzmacnia', undermines: 'Osłabia' },
  traits: {
    warmth: { label: 'Ciepło i ciekawość', text: 'Obchodzi cię świat tej osoby, nie tylko jej objawy.' },
    flexibility: {
      label: 'Elastyczność',
      text: 'Tempo i styl pracy układasz pod tę osobę, a nie pod własne przyzwyczajenia.',
    },
    consistency: {
      label: 'Przewidywalność',
      text: 'Sesje zaczynają się i kończą o czasie, a zasady są znane obu stronom.',
    },
    humility: {
      label: 'Pokora',
      text: 'Zauważasz, że coś było nietrafione, mówisz to wprost i szukasz innej drogi.',
    },
    rigidity: { label: 'Sztywność', text: 'Plan sesji się zgadza, a osoba po drugiej stronie gdzieś znika.' },
    coldness: { label: 'Chłód', text: 'Słowa są właściwe, ale brzmią jak z instrukcji.' },
    tension: {
      label: 'Napięcie',
      text: 'Twój pośpiech i nerwy udzielają się szybciej, niż zdążysz je ukryć.',
    },
    'masked-uncertainty': {
      label: 'Niepewność w przebraniu',
      text: 'Im mniej pewności, tym mądrzejsze słowa i tym dalej do kontaktu.',
    },
    criticism: {
      label: 'Krytyka',
      text: 'Drobne przytyki zostają w pamięci na długo, nawet jeśli miały tylko zmotywować.',
    },
    'self-focus': {
      label: 'Ja na pierwszym planie',
      text: 'Opowiadasz o sobie, a osoba, która przyszła ze swoim, musi słuchać.',
    },
  },
  techniques: {
    'too-much-structure': {
      label: 'Za dużo struktury',
      text: 'Gdy punkt goni punkt, praca zaczyna przypominać kontrolę.',
    },
    'too-little-structure': {
      label: 'Za mało struktury',
      text: 'Rozmowa toczy się sama, robi się chaos i ginie kierunek.',
    },
    'self-disclosure': {
      label: 'Mówienie o sobie',
      text: 'Tylko wtedy, gdy służy to tej osobie. Krótko i z powrotem do niej.',
    },
    'transference-interpretation': {
      label: 'Interpretacja przeniesienia',
      text: 'Potrzebuje właściwej chwili i miękkiego lądowania. Ostatnie trzy minuty sesji to za późno.',
    },
    silence: { label: 'Cisza', text: 'Ma zapraszać, a nie karać. Powiedz, po co ją zostawiasz.' },
    'micro-minimising': {
      label: 'Umniejszanie',
      text: 'Wystarczy „to przecież drobiazg” albo „proszę się uspokoić”, a zaufania od razu ubywa.',
    },
  },
  'rupture-sources': {
    'goal-mismatch': {
      label: 'Dwa różne cele',
      text: 'Ty uczysz, jak radzić sobie z lękiem, a ktoś przyszedł z pytaniem, dlaczego związek się rozpadł.',
    },
    'unmet-need': {
      label: 'Potrzeba bez odpowiedzi',
      text: 'Ktoś czeka, aż jego uczucia zostaną uznane, a dostaje kolejne ćwiczenie.',
    },
    'difficult-affect': {
      label: 'Trudne uczucia',
      text: 'Pojawia się złość, wstyd albo żal, a odpowiedzią jest pośpiech lub „nie jest tak źle”.',
    },
    transference: {
      label: 'Przeniesienie i przeciwprzeniesienie',
      text: 'Ktoś sprawdza, czy będzie jak zawsze, a ty bezwiednie grasz rolę z jego dawnej historii.',
    },
  },
  habits: {
    'mini-contract': {
      label: 'Mini-kontrakt',
      text: 'Na początku i co kilka sesji: do czego dążymy, jaką drogą i po czym poznamy, że działa.',
    },
    'mid-check-in': { label: 'Pytanie w połowie', text: 'W środku sesji sprawdź, czy to dobry kierunek.' },
    '51-49': {
      label: '51/49',
      text: 'Niech ciekawość o włos wyprzedza pewność. Wtedy pytasz, zamiast zakładać.',
    },
    'summary-60': {
      label: 'Podsumowanie w minutę',
      text: 'Jeden wątek, najwyżej dwa, i punkt wyjścia na następną sesję.',
    },
    'empathic-frame': {
      label: 'Łagodne domknięcie',
      text: 'Czas się kończy, sprawa nie. Powiedz, że następnym razem będzie pierwsza.',
    },
    'supervision-hygiene': {
      label: 'Superwizja na co dzień',
      text: 'Jak mycie zębów: regularnie, a nie dopiero wtedy, gdy boli.',
    },
  },
  reflection: {
    'my-traits': 'Co w moim sposobie bycia może wpływać na relację i po czym to poznaję?',
    'harmful-technique':
      'Czy któraś z moich technik mogła kiedyś zaszkodzić sojuszowi? Jak mogę to naprawić?',
    'negative-emotions':
      'Co się ze mną dzieje przy czyjejś złości, żalu czy rozczarowaniu? Czy umiem je przyjąć i o nich rozmawiać?',
    'repair-techniques': 'Jakimi sposobami naprawiam sojusz i po czym poznaję, że działają?',
    'own-emotions':
      'Jak dbam o własne emocje, żeby ani przeciążenie, ani nieuświadomione przeniesienie nie prowadziły sesji za mnie?',
  },
} as const satisfies Knowledge
