/* How the sample's four alliances go, told from the last session back. */

import type { Colour, ComponentState, Direction, Shape, You } from '../records.ts'
import type { SampleClient } from './texts.ts'

/** Some sessions in a row that went alike. */
export interface Phase {
  readonly sessions: number
  readonly goal: ComponentState
  readonly tasks: ComponentState
  readonly bond: ComponentState
  readonly direction: Direction
  /** What the client said where they were asked each time; absent: asked now and then, and of the same mind. */
  readonly theirs?: Direction
  readonly signs: readonly string[]
}

export interface CoursePlan {
  readonly shape: Shape
  readonly colour: Colour
  readonly you: You
  /** Comes on so many working days before today. */
  readonly daysAgo: number
  /** At this time, in minutes after midnight. */
  readonly minute: number
  /** Weeks, counted back from the last session, in which there was none: two of leave, and a cancelled one. */
  readonly off: readonly number[]
  /** How many sessions ago the contract that holds was made. */
  readonly contractAgo: number
  /** The newest first; before the oldest of them all was in tune. */
  readonly phases: readonly Phase[]
}

export const WEEKS_BACK = 26

export const IN_TUNE: Phase = {
  sessions: Infinity,
  goal: 'clear',
  tasks: 'clear',
  bond: 'clear',
  direction: 'yes',
  signs: [],
}

const inTune = (sessions: number): Phase => ({ ...IN_TUNE, sessions })

export const COURSES: Readonly<Record<SampleClient, CoursePlan>> = {
  steady: {
    shape: 'hexagon',
    colour: 'moss',
    you: 'pani',
    daysAgo: 0,
    minute: 7 * 60,
    off: [12, 13, 20],
    contractAgo: 6,
    phases: [inTune(7), { ...IN_TUNE, sessions: 1, goal: 'noisy', direction: 'unsure' }],
  },
  mended: {
    shape: 'triangle',
    colour: 'lagoon',
    you: 'pan',
    daysAgo: 1,
    minute: 16 * 60,
    off: [12, 13, 17],
    contractAgo: 3,
    phases: [
      inTune(8),
      { ...IN_TUNE, sessions: 3, tasks: 'noisy', direction: 'unsure', theirs: 'yes' },
      {
        ...IN_TUNE,
        sessions: 1,
        tasks: 'grating',
        bond: 'noisy',
        direction: 'no',
        theirs: 'no',
        signs: ['irony', 'rejects-task', 'cold-silence'],
      },
      { ...IN_TUNE, sessions: 2, tasks: 'noisy', direction: 'unsure', signs: ['short-answers'] },
    ],
  },
  open: {
    shape: 'circle',
    colour: 'brick',
    you: 'pani',
    daysAgo: 2,
    minute: 17 * 60 + 15,
    off: [8, 12, 13],
    contractAgo: 4,
    phases: [
      { ...IN_TUNE, sessions: 1, tasks: 'noisy', direction: 'unsure', theirs: 'unsure' },
      {
        ...IN_TUNE,
        sessions: 1,
        goal: 'noisy',
        tasks: 'grating',
        direction: 'no',
        theirs: 'unsure',
        signs: ['complains', 'presses'],
      },
      { ...IN_TUNE, sessions: 2, tasks: 'noisy', direction: 'unsure', signs: ['different-goals'] },
    ],
  },
  quiet: {
    shape: 'drop',
    colour: 'cocoa',
    you: 'ty',
    daysAgo: 3,
    minute: 12 * 60 + 30,
    off: [5, 12, 13, 22],
    contractAgo: 2,
    phases: [
      {
        ...IN_TUNE,
        sessions: 1,
        bond: 'noisy',
        theirs: 'unsure',
        signs: ['late', 'short-answers', 'dont-know'],
      },
      { ...IN_TUNE, sessions: 1, bond: 'noisy', theirs: 'unsure', signs: ['short-answers', 'forgot-task'] },
      { ...IN_TUNE, sessions: 2, signs: ['less-eye-contact'] },
    ],
  },
}

/** The phase of the session so many before the last. */
export function phaseOf({ phases }: CoursePlan, ago: number): Phase {
  let left = ago
  for (const phase of phases) {
    if (left < phase.sessions) return phase
    left -= phase.sessions
  }
  return IN_TUNE
}
