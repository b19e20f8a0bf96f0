import type { SampleTexts } from '../../core/sample/texts.ts'

/** The fictional half-year. Nobody stands behind it, and it must not sound as if somebody did. */
export const sample: SampleTexts = {
  clients: {
    steady: {
      code: 'Birch',
      notes: {
        0: 'Sleeping better for the third week running. Noticed it without my asking.',
        1: 'A lot of silence in the second half, the good kind.',
        3: 'Asking for help comes up again. Calmer than in spring.',
        6: 'A new agreement: less about the nights, more about what comes before them.',
        11: 'Starting again after the break was easier than either of us expected.',
      },
      summaries: {
        0: {
          thread: 'Saying no at work without explaining',
          secondThread: 'Sleep is holding',
          opening: 'How the talk about shifts went',
        },
        1: {
          thread: 'What the body does just before saying “fine, I’ll do it”',
          opening: 'Back to the tight throat',
        },
        2: {
          thread: 'Evenings without the phone: twice yes, once no',
          opening: 'What was different on that third evening',
        },
        5: {
          thread: 'Anger that arrives only the next day',
          opening: 'Begin with the anger, not the tiredness',
        },
        10: {
          thread: 'Back after the break',
          secondThread: 'A first no',
          opening: 'Ask how it was after the no',
        },
      },
      firstContract: {
        goal: 'Calmer evenings, and sleep',
        way: 'Talking through what happens between supper and night',
        effect: 'Asleep before midnight most of the week',
      },
      contract: {
        goal: 'Saying no before the tiredness comes',
        way: 'One situation of the week, looked at slowly',
        effect: 'One no a week without explaining',
      },
    },
    mended: {
      code: 'Lantern',
      notes: {
        0: 'That session has become a joke we can both laugh at.',
        1: 'Said outright that it was too fast. In time.',
        3: 'The exercise was chosen together, not handed over.',
        6: 'Calm. The slower pace helps.',
        11: 'Irony at every question, then a long silence. The exercise was mine, not his.',
      },
      summaries: {
        0: { thread: 'Asking before withdrawing', opening: 'How asking went at home' },
        1: { thread: 'Pace: when it is too fast, and how to say so', opening: 'Check the pace at the start' },
        2: { thread: 'Pride and shame side by side', opening: 'Back to the sentence about fathers and sons' },
        5: {
          thread: 'What is left of the repair',
          secondThread: 'Plans for the break',
          opening: 'Ask what still chafes',
        },
        10: { thread: 'After the hard session: careful', opening: 'Ask whether the pace is better' },
      },
      firstContract: {
        goal: 'Fewer outbursts at home',
        way: 'Getting to know what comes just before one',
        effect: 'Two evenings a week without a quarrel',
      },
      contract: {
        goal: 'Talking before it is too late',
        way: 'First what he brings himself; exercises only when chosen together',
        effect: 'One hard talk carried through to its end',
      },
    },
    open: {
      code: 'Pebble',
      notes: {
        0: 'More careful on both sides. Fewer complaints, more questions.',
        1: '“We talk, and nothing comes of it.” My first impulse: to explain the method.',
        3: 'Questions about when it will start to work.',
        6: 'Good work on the week, very concrete.',
        11: 'First meeting after the break, much catching up.',
      },
      summaries: {
        0: {
          thread: 'What “getting something out of it” means',
          secondThread: 'One thing for the week, written down',
          opening: 'Back to what we agreed: does the plan at the start help',
        },
        1: { thread: 'Disappointment, with me too', opening: 'Begin with a plan for the meeting' },
        2: {
          thread: 'Two goals at once: relief, and a change of job',
          opening: 'Ask which matters more now',
        },
        5: { thread: 'Putting off, and what it protects from', opening: 'How that one phone call went' },
        10: { thread: 'What changed over the break', opening: 'Choose one thread instead of three' },
      },
      firstContract: {
        goal: 'Less putting off',
        way: 'One task a week, talked over at the start',
        effect: 'Three things finished by the end of the month',
      },
      contract: {
        goal: 'A decision about work',
        way: 'For and against, then what it feels like',
        effect: 'A decision made, whichever it is',
      },
    },
    quiet: {
      code: 'Breeze',
      notes: {
        0: 'A quarter of an hour late, “don’t know” after every question. Says all is well.',
        1: 'Task forgotten a second time. Not to ask about the task; to ask about us.',
        3: 'Looks out of the window more than at me.',
        6: 'Much laughter, light. Too light?',
        11: 'Told of the move, for the first time with grief.',
      },
      summaries: {
        0: { thread: 'A tiredness that is hard to speak of', opening: 'Ask how working together is for us' },
        1: { thread: 'A new town, old friends', opening: 'Back to lonely Sundays' },
        2: { thread: 'Who writes first', opening: 'What if one did not write' },
        5: {
          thread: 'Lightness as a way',
          secondThread: 'Grief after the move',
          opening: 'Begin more slowly',
        },
        10: { thread: 'What stayed in the old flat', opening: 'Ask about the first night in the new one' },
      },
      firstContract: {
        goal: 'Being at home in a new place',
        way: 'Talking about what is missing; small tries during the week',
        effect: 'One person who can be rung up',
      },
      contract: {
        goal: 'Not disappearing when it gets hard',
        way: 'We say at once when either of us drifts away',
        effect: 'Three meetings in a row without cancelling',
      },
    },
  },
  repairs: {
    mended: {
      noticed: 'After my question about the exercise: irony, the task rejected, silence.',
      gathered: 'Too many tasks, too little listening. It helped when we spoke of today.',
      ownChange: 'The first ten minutes without my questions',
    },
    open: {
      noticed: 'Complaints that nothing works, pressing for ready advice.',
      gathered: 'A plan is missing. It helps when there is one thing for the week at the end.',
      ownChange: 'One sentence at the end: what we leave with today',
    },
  },
  agenda: {
    autocheck: 'Where my hurry comes from with this one person',
    quiet: 'Drifting away quietly, while saying that all is well. How to ask without pressing?',
    general: 'Two hard hours back to back: what about a break between them',
    met: 'Irony that hits me personally',
    metToo: 'Whether the pace is too comfortable for me',
    ticked: 'The first minutes after a break: speak of it, or wait',
  },
  meeting:
    'Irony can be a request to slow down. First name what happens between us, only then go back to the topic.',
  reflections: [
    'I hurry when somebody is silent. I notice it when my second question comes before the answer to the first.',
    'After hard hours ten minutes of walking, without the phone. Three times this month.',
    'I can be too helpful. I see it when I leave a session more tired than the other side does.',
  ],
  phrases: ['Let us slow down. I think I am running ahead of us.', 'What are you leaving with today?'],
}
