import type { reflection as polish } from '../pl/reflection.ts'

/** Messages in English: the questions for a quiet hour. */
export const reflection = {
  'reflection.title': 'Reflection',
  'reflection.more': 'Five questions for a quiet moment',
  'reflection.due': 'A month has passed: a moment for one question, perhaps',
  'reflection.hint': 'One question at a time. Nothing is counted, and no answer is right or wrong.',
  'reflection.later': 'Not now, in a month',
  'reflection.today': 'What I think of it today',
  'reflection.private': 'Kept as you write, sealed as your entries are.',
  'reflection.before': 'Previous',
  'reflection.next': 'Next',
  'reflection.earlier': 'Earlier answers',
  'reflection.mend': 'Change',
  'reflection.mendEnd': 'Done',
  'reflection.mended': 'The answer of {when}',
  'reflection.emptied': 'An answer without text leaves the list.',
  'reflection.erase': 'Erase',
  'reflection.eraseToday': 'Erase this answer',
  'reflection.eraseWhat':
    'The answer goes for good: here at once, and with the next sync from the server and your other devices too.',
} satisfies Record<keyof typeof polish, string>
