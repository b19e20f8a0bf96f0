import type { closing as polish } from '../pl/closing.ts'

/** Messages in English: after a session, and the contract. */
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
}
