import type { Knowledge } from '../shape.ts'

export const knowledge = {
  alliance: {
    goal: { label: 'Goal', text: 'Why this person comes, and what we want to achieve together.' },
    tasks: { label: 'Tasks', text: 'How we work: what a session is made of, and what that is for.' },
    bond: {
      label: 'Bond',
      text: 'How we get on: the tone, the atmosphere, the sense that we are on the same team.',
    },
  },
  fridgeLists: { 'doing-well': 'I do well when…', 'watch-out': 'Watch out when…' },
  fridge: {
    'ask-goal': 'I ask about the goal and check our course every session',
    'name-tension': 'I name the tension between us before it grows',
    pace: 'I keep to a pace this person’s nervous system can bear',
    apologise: 'I bring myself to say sorry and try another way',
    'talk-much': 'you talk more than you listen',
    'rush-solution': 'you chase a solution because someone’s pain is hard to sit with',
    'flee-technique': 'you hide behind technique as the alliance weakens',
    'postpone-supervision': 'you keep putting supervision off',
  },
  traitGroups: { builds: 'Strengthens', undermines: 'Weakens' },
  traits: {
    warmth: {
      label: 'Warmth and curiosity',
      text: 'You care about this person’s world, not only the symptoms.',
    },
    flexibility: {
      label: 'Flexibility',
      text: 'You shape pace and style around this person, not around your own habits.',
    },
    consistency: {
      label: 'Predictability',
      text: 'Sessions start and end on time, and both of you know the rules.',
    },
    humility: {
      label: 'Humility',
      text: 'You notice that something was off the mark, say so plainly and look for another way.',
    },
    rigidity: {
      label: 'Rigidity',
      text: 'The session goes to plan while the person across from you fades away.',
    },
    coldness: { label: 'Coldness', text: 'The words are right, but they sound like a manual.' },
    tension: { label: 'Tension', text: 'Your hurry and nerves are felt sooner than you can hide them.' },
    'masked-uncertainty': {
      label: 'Uncertainty in disguise',
      text: 'The less certain you are, the cleverer the words and the thinner the contact.',
    },
    criticism: {
      label: 'Criticism',
      text: 'Small digs are remembered for a long time, even if meant to motivate.',
    },
    'self-focus': {
      label: 'Me in the foreground',
      text: 'You talk about yourself, and the person who came with something of their own has to listen.',
    },
  },
  techniques: {
    'too-much-structure': {
      label: 'Too much structure',
      text: 'When one item chases the next, the work starts to feel like control.',
    },
    'too-little-structure': {
      label: 'Too little structure',
      text: 'Talk runs on by itself, grows chaotic and loses its direction.',
    },
    'self-disclosure': {
      label: 'Talking about yourself',
      text: 'Only when it serves this person. Keep it short, then go back to them.',
    },
    'transference-interpretation': {
      label: 'Transference interpretation',
      text: 'It needs the right moment and a soft landing. The last three minutes are too late.',
    },
    silence: { label: 'Silence', text: 'It should invite, not punish. Say what you are leaving it for.' },
    'micro-minimising': {
      label: 'Minimising',
      text: 'A mere “it’s nothing, really” or “try to calm down” costs trust straight away.',
    },
  },
  'rupture-sources': {
    'goal-mismatch': {
      label: 'Two different goals',
      text: 'You teach ways of handling anxiety; someone came to ask why a relationship fell apart.',
    },
    'unmet-need': {
      label: 'A need unanswered',
      text: 'Someone is waiting for their feelings to be acknowledged and gets another exercise.',
    },
    'difficult-affect': {
      label: 'Difficult feelings',
      text: 'Anger, shame or grief appears, and the answer is haste or “it’s not that bad”.',
    },
    transference: {
      label: 'Transference and countertransference',
      text: 'Someone is testing whether it will be as it always was, and you unknowingly play a part from their old story.',
    },
  },
  habits: {
    'mini-contract': {
      label: 'Mini-contract',
      text: 'At the start and every few sessions: where we are heading, by what way, and how we will know it works.',
    },
    'mid-check-in': {
      label: 'A question half-way',
      text: 'In the middle of the session, check that the direction is good.',
    },
    '51-49': {
      label: '51/49',
      text: 'Let curiosity stay a hair’s breadth ahead of certainty. Then you ask instead of assuming.',
    },
    'summary-60': {
      label: 'Summary in a minute',
      text: 'One thread, two at most, and a starting point for the next session.',
    },
    'empathic-frame': {
      label: 'A gentle ending',
      text: 'The time is up, the matter is not. Say that it will come first next time.',
    },
    'supervision-hygiene': {
      label: 'Everyday supervision',
      text: 'Like brushing your teeth: regularly, not only once it hurts.',
    },
  },
  reflection: {
    'my-traits': 'What in my way of being may affect the relationship, and how do I notice it?',
    'harmful-technique':
      'Could one of my techniques have harmed the alliance at some point? How can I mend it?',
    'negative-emotions':
      'What happens in me when someone is angry, hurt or disappointed? Can I take it in and talk about it?',
    'repair-techniques': 'In what ways do I repair the alliance, and how do I know that they work?',
    'own-emotions':
      'How do I look after my own emotions, so that neither overload nor unconscious transference runs the session for me?',
  },
} as const satisfies Knowledge
