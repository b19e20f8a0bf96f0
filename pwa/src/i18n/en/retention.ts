import type { retention as polish } from '../pl/retention.ts'

/** Messages in English: for how long entries are kept. */
export const retention = {
  'retention.title': 'How long to keep',
  'retention.hint': '{months, plural, =0 {Without end} other {# months}}',
  'retention.yours':
    'How many months to keep entries is yours to decide: by the law that binds you, your contract and the client’s consent. The app does not know these rules and suggests none.',
  'retention.forGood':
    'Erasing is for good. Entries go from here, and with the next sync from the server and your other devices too. What is on paper stays with you.',
  'retention.keep': 'I keep entries',
  'retention.months': '{n, plural, =0 {without end} other {for # months}}',
  'retention.older': 'Older than {months} months',
  'retention.count': '{n, plural, one {# entry} other {# entries}}',
  'retention.none': 'Nothing here is older.',
  'retention.noneGoes': 'There is nothing to erase.',
  'retention.nobody': 'Without a client',
  'retention.kinds':
    '{kind, select, checkin {check-ins} autocheck {autochecks} summary {summaries} contract {mini-contracts} supervision {points for supervision} repair {repairs} reflection {reflections} other {supervision meetings}}: {n}',
  'retention.one':
    '{kind, select, supervision {Point for supervision} repair {Repair} reflection {Reflection} other {Supervision meeting}}',
  'retention.earlier': 'Show earlier ones',
  'retention.stays':
    'Older, but kept: {n, plural, one {# entry} other {# entries}}. Something in them is still open: repairs, contracts in force, points not discussed and openings not said yet, with the session or the entry they are from.',
  'retention.erase': 'Erase these entries',
  'retention.ask': '{n, plural, one {# entry goes} other {# entries go}} for good. This cannot be undone.',
  'retention.do': 'Erase for good',
  'retention.byItself': 'Erase what is older without asking',
  'retention.byItselfHint':
    'After the app is opened, at most once a day, when everything is synced or sync is off. On this device you will be told how much went. What is still open stays. Choosing other months switches this off.',
  'retention.clock':
    'A clock that is fast erases nothing without asking: it must agree with the server’s to a day. Without sync there must be entries on at least three days of the last month, and a change within the last day.',
  'retention.gone': 'Erased: {n, plural, one {# entry} other {# entries}} older than {months} months.',
  'retention.seen': 'All right',
} satisfies Record<keyof typeof polish, string>
