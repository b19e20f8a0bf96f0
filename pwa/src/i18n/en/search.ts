import type { search as pl } from '../pl/search.ts'

export const search: Record<keyof typeof pl, string> = {
  'search.title': 'Search',
  'search.hint': 'In everything you write here',
  'search.ofPatient': 'Search this client’s notes',
  'search.field': 'Words to find',
  'search.whose': 'Whose notes',
  'search.everybody': 'All clients',
  'search.kind': 'Kind',
  'search.all': 'Everything',
  'search.begin':
    'The beginnings of words are enough; capitals and accents do not matter. The search stays on this device, and what you look for is written down nowhere.',
  'search.found':
    '{n, plural, =0 {Nothing like that here. Try fewer letters, or another kind.} other {{more, select, yes {The newest of many} other {Found}}: {n}}}',
  'search.more': 'Show more',
  'search.kinds.checkin': 'Notes',
  'search.kinds.summary': 'Summaries',
  'search.kinds.contract': 'Mini-contracts',
  'search.kinds.supervision': 'Supervision',
  'search.kinds.meeting': 'After supervision',
  'search.kinds.repair': 'Repairs',
  'search.kinds.phrase': 'Own phrases',
  'search.kinds.patient': 'Client codes',
  'search.one.checkin': 'note',
  'search.one.summary': 'summary',
  'search.one.contract': 'mini-contract',
  'search.one.supervision': 'for supervision',
  'search.one.meeting': 'after supervision',
  'search.one.repair': 'repair',
  'search.one.phrase': 'own phrase',
  'search.one.patient': 'client',
}
