import type { closing as polish } from '../pl/closing.ts'

/** Messages in English: after a session, the contract and supervision. */
export const closing: Record<keyof typeof polish, string> = {
  'closing.title': 'Wrap up',
  'closing.skip': 'Skip',
  'closing.next': 'Next',
  'closing.done': 'Done',
  'closing.back': 'Back',

  'summary.thread': 'Main thread',
  'summary.secondThread': 'Second thread',
  'summary.opening': 'Where we will begin next time',

  'autocheck.of': '{title} · {n} of {of}',
  'autocheck.yes': 'Yes',
  'autocheck.no': 'No',
  'autocheck.agenda': 'It goes on the supervision agenda.',

  'contract.now': 'What holds now',
  'contract.before': 'The one before',
  'contract.made': '{day}, {n, plural, one {# session} other {# sessions}} ago',
  'contract.goal': 'Where we are heading',
  'contract.way': 'By what way',
  'contract.effect': 'How we will know it works',
  'contract.keep': 'It stays as it is',
  'contract.again': 'When to come back to it',
  'contract.every': '{n, plural, =0 {no reminder} one {every session} other {every # sessions}}',

  'supervision.title': 'For supervision',
  'supervision.hint': 'What you want to talk over with your supervisor.',
  'supervision.count':
    '{n, plural, =0 {Nothing waits to be discussed} one {# point to discuss} other {# points to discuss}}',
  'supervision.none': 'What you take from sessions comes here: from the self-check, or added by itself.',
  'supervision.add': 'Add a point',
  'supervision.item': 'To discuss',
  'supervision.text': 'What you want to discuss',
  'supervision.emptied': 'A point without text leaves the list.',
  'supervision.whose': 'Who it is about',
  'supervision.nobody': 'No client',
  'supervision.discuss': 'Discussed',
  'supervision.reopen': 'Bring back',
  'supervision.discussed': 'Discussed ({n})',
  'supervision.discussedAt': 'discussed {when}',
  'supervision.fromAutocheck': 'from a self-check',
  'supervision.erase': 'Erase this point',
  'supervision.eraseWhat':
    'The point goes for good: from the app on this device at once, and at the next sync from the server and your other devices too.',
  'supervision.eraseDo': 'Erase for good',
}
