import type { Session } from '../shape.ts'

export const session = {
  states: {
    clear: { label: 'in tune', text: 'We are moving together and nothing interferes.' },
    noisy: { label: 'noisy', text: 'Something is in the way, though it is hard to say what yet.' },
    grating: { label: 'grating', text: 'The friction is plain to hear and hard to pass over.' },
  },
  signGroups: {
    withdrawal: { label: 'Withdrawal', text: 'Contact ebbs away quietly.' },
    breaking: { label: 'Something is cracking', text: 'The tension comes to the surface.' },
    confrontation: {
      label: 'Confrontation',
      text: 'Our addition. Rupture researchers describe confrontation beside withdrawal, as a second family of signs. Withdrawal is easy to miss; confrontation is easy to take personally.',
    },
  },
  signs: {
    'less-eye-contact': { label: 'less eye contact', text: 'Our eyes meet less often than usual.' },
    'short-answers': { label: 'short answers', text: 'Answers are growing short and perfunctory.' },
    late: { label: 'late', text: 'The session began later because this person arrived late.' },
    cancelling: { label: 'session cancelled', text: 'The session was cancelled or moved.' },
    'forgot-task': { label: 'forgotten task', text: 'The task we agreed on slipped from memory.' },
    irony: { label: 'irony', text: 'Irony appears where there used to be plain talk.' },
    'dont-know': { label: '“I don’t know”', text: 'More and more often “I don’t know” cuts a thread short.' },
    'open-frustration': { label: 'open frustration', text: 'Frustration is shown or said outright.' },
    'cold-silence': { label: 'cold silence', text: 'The silence shuts out instead of making room.' },
    'different-goals': {
      label: 'different goals',
      text: 'We speak of the goal, but each of us means another one.',
    },
    'less-engagement': {
      label: 'less engagement',
      text: 'There is less initiative and less energy in the conversation.',
    },
    complains: { label: 'complaints', text: 'There is a complaint about me or about how therapy is going.' },
    'rejects-task': { label: 'rejects a task', text: 'The task I suggest meets with an open “no”.' },
    presses: { label: 'presses on limits', text: 'There are demands, and limits are being tested.' },
    'hostile-tone': { label: 'hostile tone', text: 'There is hostility in the voice or in the words.' },
  },
  autocheck: {
    curious: 'Was there enough curiosity in me today?',
    flexible: 'Was there room in me for a change of plan?',
    judging: 'Did I say anything that could have been taken as a judgement?',
    supervision: 'What do I take from this session to supervision?',
  },
  repairTimes: { now: 'In this session', later: 'In the next ones' },
  repair: {
    name: { label: 'Name the tension', text: 'Say calmly what exactly you notice. Do not defend yourself.' },
    validate: {
      label: 'Acknowledge the feeling',
      text: 'Make room for the feeling before you explain anything.',
    },
    gather: { label: 'Ask', text: 'Find out what would help, what was too much and what was missing.' },
    'micro-changes': {
      label: 'Agree small changes',
      text: 'Pace, the share of talk and tasks, the amount of structure, the way of summing up. One or two will do.',
    },
    'follow-up': { label: 'Come back to it', text: 'After one or two sessions, ask how the work goes now.' },
  },
} as const satisfies Session
