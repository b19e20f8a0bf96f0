/** UI messages in Polish about the sample practice. */
export const sample = {
  'sample.what': 'Zmyślona praktyka do wypróbowania',
  'sample.leave': 'Wyjdź',
  'sample.try': 'Wypróbuj na zmyślonej praktyce',
  'sample.hint':
    'Pół roku z czterema zmyślonymi osobami. Twoje wpisy czekają nietknięte, a własne zrobisz po wyjściu.',
} as const
