import type { About } from '../shape.ts'

export const about = {
  about: {
    codes: {
      label: 'Codes, not names',
      text: 'Use codes, not names, initials or dates of birth, and keep the list of codes on paper. Write as if this person will one day read it.',
    },
    'own-view': {
      label: 'My view',
      text: 'These entries say how you see the alliance. They are not a measurement, nor a WAI or SRS score. The other person often sees it differently, so ask. The answer that you log beside your own is no measurement either.',
    },
    'your-data': {
      label: 'Where the data are',
      text: 'Entries are encrypted before they are saved on this device. If you switch on sync, the server keeps them encrypted and cannot read them.',
    },
    'memory-aid': {
      label: 'For memory and reflection',
      text: 'The app helps you remember and look at your own work. It makes no diagnosis and assesses no risk; nor is it a place for notes on suicide risk.',
    },
    'not-entered': {
      label: 'Nothing entered',
      text: 'A blank means only that nothing was written down. It is not the same as “in tune”.',
    },
  },
  references: {
    'ackerman-2001': 'On what weakens the alliance.',
    'ackerman-2003': 'On what strengthens the alliance.',
    'bordin-1979': 'On the three parts of the alliance: goal, tasks and bond.',
    'eubanks-2015': 'On signs of withdrawal and confrontation, and ways of repair.',
  },
} as const satisfies About
