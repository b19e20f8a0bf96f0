/** Messages in Polish: clients. */
export const patients = {
  'patient.new': 'Nowa osoba',
  'patient.code': 'Kod',
  'patient.codeHint':
    'Słowo, które z niczym się nie kojarzy. Nie imię, nie inicjały, nie data urodzenia. Kto jest kim, zapisz na kartce.',
  'patient.suggested': 'Na przykład',
  'patient.taken': 'Taki kod już jest. Wybierz inne słowo.',
  'patient.empty': 'Wpisz słowo albo wybierz jedno z podanych.',
  'patient.add': 'Dodaj',
} as const
