/** Messages in Polish: what is due and what is offered, and why. */
export const offers = {
  'due.all': 'Wszystko, co czeka',
  'due.title': 'Co czeka',
  'due.intro': 'Tyle widać w Twoich wpisach. To podpowiedzi, nie oceny: każdą możesz odłożyć albo wyłączyć.',
  'due.none': 'Nic nie czeka.',

  'due.apart': 'Różne odpowiedzi, dwa razy z rzędu',
  'due.component':
    '{component, select, goal {Cel znów {state, select, noisy {szumi} other {zgrzyta}}} tasks {Zadania znów {state, select, noisy {szumią} other {zgrzytają}}} other {Więź znów {state, select, noisy {szumi} other {zgrzyta}}}}',
  'due.signs': 'Znaki w dwóch ostatnich sesjach',
  'due.ask': 'Pytanie do tej osoby',
  'due.supervision':
    'Superwizja: {weeks, plural, one {# tydzień} few {# tygodnie} many {# tygodni} other {# tygodnia}} temu',

  'due.why.follow-up': 'Tyle sesji minęło od ustalenia drobnych zmian. Pora zapytać, jak się teraz pracuje.',
  'due.why.contract':
    'Umówiony rytm: mini-kontrakt co {n, plural, few {# sesje} many {# sesji} other {# sesji}}.',
  'due.why.apart':
    'W dwóch ostatnich sesjach, w których są obie odpowiedzi o kierunek, Twoja i tej osoby się różniły.',
  'due.why.component':
    'W dwóch ostatnich sesjach, w których jest to zapisane, {component, select, goal {cel nie grał} tasks {zadania nie grały} other {więź nie grała}}.',
  'due.why.signs':
    '{n, plural, one {# znak} few {# znaki} many {# znaków} other {# znaku}} w ostatnich dwóch sesjach: {signs}.',
  'due.why.ask':
    'W ostatnich {n} sesjach nie ma odpowiedzi tej osoby na pytanie, czy idziecie w dobrą stronę.',
  'due.why.supervision':
    'Od {weeks, plural, one {# tygodnia} other {# tygodni}} nic tu nie przybyło na superwizję i nic nie zostało omówione.',

  'due.do.follow-up': 'Wróć do naprawy',
  'due.do.contract': 'Otwórz mini-kontrakt',
  'due.do.signs': 'Zacznij naprawę',
  'due.do.plan': 'Zobacz plan naprawy',
  'due.do.ask': 'Zapytaj teraz',
  'due.do.supervision': 'Otwórz listę na superwizję',
  'due.do.tray': 'Przypisz wpisy',
  'due.say': 'Można powiedzieć',
  'due.later': 'Nie teraz',
  'due.laterHint': '{rule, select, supervision {Wróci za tydzień.} other {Wróci po tej sesji.}}',
  'due.off': 'Wyłącz tę podpowiedź',
  'due.offOne': 'Dla: {code}',
  'due.offAll': 'Dla wszystkich',

  'offers.title': 'Podpowiedzi',
  'offers.hint': 'Co i kiedy przypomina się w Teraz',
  'offers.intro':
    'Teraz pokazuje je cicho nad polami check-inu, zawsze z powodem. Biorą się tylko z Twoich wpisów i niczego nie rozstrzygają. Wyłączona nie odezwie się u nikogo.',
  'offers.rules': 'Kiedy podpowiadać',
  'offers.rule.follow-up': 'Powrót do naprawy',
  'offers.rule.contract': 'Mini-kontrakt po umówionej liczbie sesji',
  'offers.rule.apart': 'Moja odpowiedź i odpowiedź tej osoby różnią się dwa razy z rzędu',
  'offers.rule.component': 'Cel, zadania albo więź nie grają dwa razy z rzędu',
  'offers.rule.signs': 'Dwa znaki w dwóch ostatnich sesjach',
  'offers.rule.ask': 'Dawno nie było pytania do tej osoby',
  'offers.rule.supervision': 'Superwizja czeka od dawna',
  'offers.rule.reflection': 'Raz w miesiącu pytanie do refleksji (w Więcej i w liście na superwizję)',
  'offers.askAfter': 'Pytanie do tej osoby',
  'offers.askAfterN': 'po {n, plural, few {# sesjach} other {# sesjach}} bez pytania',
  'offers.weeks': 'Superwizja',
  'offers.weeksN': 'po {n, plural, one {# tygodniu} other {# tygodniach}} przerwy',
  'offers.someOff': 'Wyłączone dla pojedynczych osób',
  'offers.onAgain': 'Włącz znów',
  'offers.badge': 'Liczba na ikonie aplikacji',
  'offers.badgeHint':
    'Sama liczba tego, co czeka: powroty do napraw, mini-kontrakty i wpisy bez osoby. Zobaczy ją każdy, kto patrzy na ekran telefonu. Dotyczy tylko tego urządzenia.',
}
