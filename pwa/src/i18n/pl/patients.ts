/** Messages in Polish: clients. */
export const patients = {
  'patient.new': 'Nowa osoba',
  'patient.code': 'Kod',
  'patient.codeHint':
    'Słowo, które z niczym się nie kojarzy. Nie imię, nie inicjały, nie data urodzenia. Kto jest kim, zapisz na kartce.',
  'patient.suggested': 'Na przykład',
  'patient.taken': 'Taki kod już jest. Wybierz inne słowo.',
  'patient.empty': 'Wpisz słowo albo wybierz jedno z podanych.',
  'patient.emptied': 'Bez kodu się nie da. Zostaje „{code}”.',
  'patient.suspect':
    'Wygląda na {what, select, name {imię lub nazwisko} initials {inicjały} other {datę}}. Bezpieczniejsze jest słowo, które nikogo nie przypomina.',
  'patient.add': 'Dodaj',

  'patients.title': 'Osoby',
  'patients.hint': 'Kody, terminy, sesje, archiwum',
  'patients.none': 'Tu pojawią się osoby, z którymi pracujesz: każda pod kodem, nigdy pod nazwiskiem.',
  'patients.archived': 'W archiwum: {n, plural, one {# osoba} few {# osoby} many {# osób} other {# osoby}}',
  'patients.sessions':
    '{n, plural, =0 {jeszcze bez sesji} one {# sesja} few {# sesje} many {# sesji} other {# sesji}}',

  'patient.sessions': 'Sesje',
  'patient.session': '{n}. sesja · {when}',
  'patient.sessionsNone': 'Sesje składają się same: z wpisów, między którymi minęło mniej niż trzy godziny.',
  'patient.earlier': 'Pokaż wcześniejsze',

  'patient.contract': 'Mini-kontrakt',
  'patient.contractNone': 'Jeszcze nie zawarty',
  'patient.contractFrom': 'Od {day}',

  'patient.settings': 'Ustawienia osoby',
  'patient.settingsHint': 'kod, znak, forma, termin',
  'patient.shape': 'Kształt',
  'shape.hexagon': 'sześciokąt',
  'shape.triangle': 'trójkąt',
  'shape.circle': 'koło',
  'shape.square': 'kwadrat',
  'shape.diamond': 'romb',
  'shape.drop': 'kropla',
  'patient.colour': 'Kolor',
  'colour.brick': 'cegła',
  'colour.moss': 'mech',
  'colour.graphite': 'grafit',
  'colour.rose': 'róż',
  'colour.cocoa': 'kakao',
  'colour.lagoon': 'laguna',
  'patient.sameLook': 'Ten sam znak ma: {codes}.',

  'patient.you': 'Forma we frazach',
  'patient.youUsual': 'jak zwykle',
  'patient.youOwn': 'Forma wybrana dla tej osoby.',
  'patient.youNow': 'Forma wybrana dla tej osoby; zwykle: {usual}.',

  'patient.time': 'Zwykły termin',
  'patient.timeLearned': 'Wyliczony z sesji ostatnich ośmiu tygodni.',
  'patient.timeCorrected': 'Ustawiony ręcznie.',
  'patient.timeNone': 'Jeszcze nieznany: wyłoni się z kolejnych sesji.',
  'patient.timeHalf':
    'Termin to dzień i godzina. Dopóki brakuje jednego z nich, liczy się to, co wynika z sesji.',
  'patient.timeCorrect': 'Popraw termin',
  'patient.weekday': 'Dzień',
  'patient.weekdayNone': 'nie wybrano',
  'patient.minute': 'Godzina',
  'patient.timeLearn': 'Wróć do wyliczanego',

  'twins.hint':
    'Tak bywa, gdy osobę dodano na dwóch urządzeniach, zanim się zsynchronizowały. Jeśli to ta sama osoba, połącz: wpisy obu będą razem, a znak i ustawienia zostaną te, które były pierwsze. Jeśli to dwie osoby, zmień kod jednej z nich.',
  'twins.join': 'Połącz w jedną osobę',
  'twins.joined': 'Połączone z drugą osobą o tym kodzie.',
  'twins.apart': 'Rozłącz',

  'patient.archive': 'Przenieś do archiwum',
  'patient.archiveHint': 'W archiwum kod, sesje i wpisy zostają; osoba znika tylko z ekranu Teraz.',
  'patient.archived': 'w archiwum',
  'patient.unarchive': 'Przywróć z archiwum',
} as const
