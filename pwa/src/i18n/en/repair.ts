import type { repair as polish } from '../pl/repair.ts'

/** Messages in English: repairing a rupture. */
export const repair: Record<keyof typeof polish, string> = {
  'repair.open': 'Under way',
  'repair.none':
    'Nothing waits to be repaired now. When something grates between you, begin here: the steps, what you agree and the return to it stay in one place.',
  'repair.begin': 'Begin a repair',
  'repair.beginWith': 'Begin a repair: {code}',
  'repair.other': 'With somebody else',
  'repair.whose': 'With whom this repair is',
  'repair.closed': 'Closed ({n})',
  'repair.noticedAt': 'noticed: {when}',
  'repair.closedAt': 'closed {when}',
  'repair.step': 'step {n} of {of}: {step}',
  'repair.due': 'Time to come back: {n, plural, one {# session} other {# sessions}} since',
  'repair.dueNow': 'Back to the repair: {n, plural, one {# session} other {# sessions}} since',
  'repair.ofPatient': 'Repairs',
  'repair.ofEntry': 'The repair from this entry',
  'repair.fromEntry': 'Begin a repair from this',

  'repair.large': 'Three steps, full screen',
  'repair.largeHint':
    'The first three steps in large print, each with a phrase. A tap marks a step as behind you. The client’s code does not show there.',
  'repair.noticed': 'What grated',
  'repair.suggested': 'Signs from this session. Tap those that belong here.',
  'repair.noticedWords': 'What you notice',
  'repair.note': 'Note on step {n}',
  'repair.done': 'Done',
  'repair.doneAt': 'Done: {when}',

  'repair.changes': 'Small changes',
  'change.pace': 'pace',
  'change.more-talk': 'more talk',
  'change.more-tasks': 'more tasks',
  'change.more-structure': 'more structure',
  'change.less-structure': 'less structure',
  'change.other-summaries': 'other summaries',
  'repair.ownChange': 'In your own words',
  'repair.after': 'When to come back to it',
  'repair.afterSessions': '{n, plural, one {after # session} other {after # sessions}}',

  'repair.question': 'How does working together go now?',
  'outcome.better': 'Better',
  'outcome.same': 'The same',
  'outcome.worse': 'Worse',
  'repair.answers': 'Answers',
  'repair.afterAnswer':
    '“Better” closes the repair. With “the same” or “worse” it goes on, and there will be a time to come back to it again.',
  'repair.end': 'This repair',
  'repair.close': 'Close the repair',
  'repair.reopen': 'Open again',
  'repair.erase': 'Erase the repair',
  'repair.eraseWhat':
    'The repair goes for good, with its steps and notes: from the app on this device at once, and at the next sync from the server and your other devices too. Entries of the session stay.',
}
