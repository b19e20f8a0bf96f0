import type { offers as polish } from '../pl/offers.ts'

/** Messages in English: what is due and what is offered, and why. */
export const offers = {
  'due.all': 'Everything that waits',
  'due.title': 'What waits',
  'due.intro':
    'This is what your entries show. These are offers, not verdicts: each can be put off or switched off.',
  'due.none': 'Nothing waits.',

  'due.apart': 'Different answers, twice running',
  'due.component':
    '{component, select, goal {Goal {state, select, noisy {noisy} other {grating}} again} tasks {Tasks {state, select, noisy {noisy} other {grating}} again} other {Bond {state, select, noisy {noisy} other {grating}} again}}',
  'due.signs': 'Signs in the last two sessions',
  'due.ask': 'A question to the client',
  'due.supervision': 'Supervision: {weeks, plural, one {# week} other {# weeks}} ago',

  'due.why.follow-up':
    'That many sessions have passed since you agreed on small changes. Time to ask how the work goes now.',
  'due.why.contract': 'The rhythm you chose: a mini-contract every {n} sessions.',
  'due.why.apart':
    'In the last two sessions that hold both answers on the direction, yours and the client’s differed.',
  'due.why.component':
    'In the last two sessions in which it was entered, {component, select, goal {the goal was} tasks {the tasks were} other {the bond was}} not in tune.',
  'due.why.signs': '{n, plural, one {# sign} other {# signs}} in the last two sessions: {signs}.',
  'due.why.ask':
    'In the last {n} sessions there is no answer from the client to whether you are going in a good direction.',
  'due.why.supervision':
    'For {weeks, plural, one {# week} other {# weeks}} nothing here was put on the agenda and nothing was talked over.',

  'due.do.follow-up': 'Come back to the repair',
  'due.do.contract': 'Open the mini-contract',
  'due.do.signs': 'Begin a repair',
  'due.do.plan': 'See the repair plan',
  'due.do.ask': 'Ask now',
  'due.do.supervision': 'Open the supervision agenda',
  'due.do.tray': 'Assign the entries',
  'due.say': 'What one can say',
  'due.later': 'Not now',
  'due.laterHint':
    '{rule, select, supervision {Comes back in a week.} other {Comes back after this session.}}',
  'due.off': 'Switch this offer off',
  'due.offOne': 'For {code}',
  'due.offAll': 'For everybody',

  'offers.title': 'Offers',
  'offers.hint': 'What Now reminds you of, and when',
  'offers.intro':
    'Now shows them quietly above the check-in, each with its reason. They come from your own entries alone and decide nothing. One that is switched off stays silent for everybody.',
  'offers.rules': 'When to offer something',
  'offers.rule.follow-up': 'Coming back to a repair',
  'offers.rule.contract': 'A mini-contract after the chosen number of sessions',
  'offers.rule.apart': 'My answer and the client’s differ twice running',
  'offers.rule.component': 'Goal, tasks or bond not in tune twice running',
  'offers.rule.signs': 'Two signs in the last two sessions',
  'offers.rule.ask': 'The client has not been asked for a while',
  'offers.rule.supervision': 'Supervision has been waiting',
  'offers.rule.reflection': 'A question for reflection once a month (in More and on the agenda)',
  'offers.askAfter': 'A question to the client',
  'offers.askAfterN': 'after {n} sessions without one',
  'offers.weeks': 'Supervision',
  'offers.weeksN': 'after {n, plural, one {# week} other {# weeks}} without it',
  'offers.someOff': 'Switched off for single clients',
  'offers.onAgain': 'Switch on again',
  'offers.badge': 'A number on the app’s icon',
  'offers.badgeHint':
    'Only the number of what waits: repairs to come back to, mini-contracts, entries without a client. Whoever looks at the phone’s screen sees it. For this device only.',
} satisfies Record<keyof typeof polish, string>
