import type { Sections } from '../shape.ts'

export const sections = {
  alliance: {
    title: 'What the alliance is',
    intro:
      'A working agreement and the relationship that carries it. When one of the three parts weakens, you can hear it in the whole.',
  },
  fridge: {
    title: 'Fridge',
    intro: 'Two short lists worth keeping in sight. For the wall, or as your phone’s wallpaper.',
  },
  traits: {
    title: 'What strengthens, what weakens',
    intro:
      'Not traits for life but ways of being with another person. You can notice them in yourself, and change them.',
  },
  autocheck: {
    title: 'Self-check',
    intro: 'Half a minute after the session. No points, no marks.',
  },
  techniques: {
    title: 'Tools, with tact',
    intro:
      'The same technique can help or harm. It depends on the moment, the dose, and whether the other person knows what it is for.',
  },
  'rupture-sources': {
    title: 'What puts it out of tune',
    intro: 'Four common sources of rupture. They tend to start quietly, and both sides have a part in them.',
  },
  signs: {
    title: 'Early signs',
    intro: 'These are observations, not conclusions. One sign says little; several are a good reason to ask.',
  },
  phrases: {
    title: 'Phrases',
    intro: 'Sentences to borrow when your own are hard to find.',
  },
  repair: {
    title: 'Repair',
    intro:
      'Five steps. The first three in the same session, then an agreement between you, and a return to it.',
  },
  habits: {
    title: 'Micro-habits',
    intro: 'Small things that keep the alliance in tune from day to day.',
  },
  reflection: {
    title: 'Reflection',
    intro: 'Five questions for a quieter moment. The answers are for you alone.',
  },
  closing: {
    title: 'In closing',
    intro:
      'An alliance is never given once and for all: it is made in conversation and keeps needing to be tuned. Everyone gets things wrong in this work; what happens next decides the relationship. Frank talk, small corrections and a habit of reflection all serve it.',
  },
  references: {
    title: 'References',
    intro: 'The works these cards draw on. The words on the cards are our own.',
  },
} as const satisfies Sections
