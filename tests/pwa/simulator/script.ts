import { pickFrom, seeded } from './random.ts'

const DEEDS = [
  'add',
  'add',
  'edit',
  'edit',
  'edit',
  'erase',
  'sync',
  'sync',
  'sync',
  'reload',
  'checkpoint',
  'checkpoint',
  'two tabs',
  'roll back',
] as const
export const FIELDS = ['goal', 'tasks', 'bond'] as const
export const VALUES = ['clear', 'noisy', 'grating'] as const

/** One line of a script: what one device does, and what befalls it meanwhile. */
export interface Step {
  readonly at: number
  readonly device: number
  readonly deed: (typeof DEEDS)[number]
  readonly pick: number
  readonly field: (typeof FIELDS)[number]
  readonly value: (typeof VALUES)[number]
  readonly skew: number
  readonly faults: number
  readonly crashAfter: number | null
}

const YEAR = 365 * 86_400_000

export function writeScript(seed: number, devices: number, length: number): Step[] {
  const random = seeded(seed)
  return Array.from({ length }, (_, at) => ({
    at,
    device: Math.floor(random() * devices),
    deed: pickFrom(random, DEEDS),
    pick: Math.floor(random() * 1_000),
    field: pickFrom(random, FIELDS),
    value: pickFrom(random, VALUES),
    skew: random() < 0.1 ? Math.floor((random() * 20 - 10) * YEAR) : 0,
    faults: Math.floor(random() * 2 ** 32),
    crashAfter: random() < 0.15 ? 1 + Math.floor(random() * 30) : null,
  }))
}

export const describeStep = (step: Step): string =>
  `${step.at}: device ${step.device} ${step.deed} ${step.field}=${step.value} pick ${step.pick}` +
  (step.crashAfter === null ? '' : `, crashes after ${step.crashAfter} steps`)
