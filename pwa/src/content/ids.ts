/**
 * The ids of every card, in their order on screen. Ids are written into people's records: never rename one.
 * Grouped sections list their ids under the group's id; an id is unique within its section.
 */

export const sectionIds = [
  'alliance',
  'fridge',
  'traits',
  'autocheck',
  'techniques',
  'rupture-sources',
  'signs',
  'phrases',
  'repair',
  'habits',
  'reflection',
  'closing',
  'references',
] as const

export const componentIds = ['goal', 'tasks', 'bond'] as const
export const stateIds = ['clear', 'noisy', 'grating'] as const

export const fridgeIds = {
  'doing-well': ['ask-goal', 'name-tension', 'pace', 'apologise'],
  'watch-out': ['talk-much', 'rush-solution', 'flee-technique', 'postpone-supervision'],
} as const

export const traitIds = {
  builds: ['warmth', 'flexibility', 'consistency', 'humility'],
  undermines: ['rigidity', 'coldness', 'tension', 'masked-uncertainty', 'criticism', 'self-focus'],
} as const

export const autocheckIds = ['curious', 'flexible', 'judging', 'supervision'] as const

export const techniqueIds = [
  'too-much-structure',
  'too-little-structure',
  'self-disclosure',
  'transference-interpretation',
  'silence',
  'micro-minimising',
] as const

export const ruptureSourceIds = ['goal-mismatch', 'unmet-need', 'difficult-affect', 'transference'] as const

export const signIds = {
  withdrawal: [
    'less-eye-contact',
    'short-answers',
    'late',
    'cancelling',
    'forgot-task',
    'irony',
    'dont-know',
  ],
  breaking: ['open-frustration', 'cold-silence', 'different-goals', 'less-engagement'],
  confrontation: ['complains', 'rejects-task', 'presses', 'hostile-tone'],
} as const

export const phraseIds = [
  'repair-something-off',
  'repair-not-helping',
  'repair-course-correction',
  'repair-apology',
  'instead-hold-on',
  'instead-way-of-working',
  'instead-hypothesis',
  'silence',
  'validate',
  'what-helps',
  'follow-up',
  'check-in',
  'closing-frame',
  'curiosity',
  'missed',
] as const

export const situationIds = ['opening', 'mid-session', 'tension', 'repair', 'silence', 'closing'] as const

export const repairStepIds = ['name', 'validate', 'gather', 'micro-changes', 'follow-up'] as const

export const habitIds = [
  'mini-contract',
  'mid-check-in',
  '51-49',
  'summary-60',
  'empathic-frame',
  'supervision-hygiene',
] as const

export const reflectionIds = [
  'my-traits',
  'harmful-technique',
  'negative-emotions',
  'repair-techniques',
  'own-emotions',
] as const

export const referenceIds = ['ackerman-2001', 'ackerman-2003', 'bordin-1979', 'eubanks-2015'] as const

export const aboutIds = ['codes', 'own-view', 'your-data', 'memory-aid', 'not-entered'] as const

/** The sections that are read as knowledge cards; the others have screens of their own. */
export const knowledgeIds = [
  'alliance',
  'traits',
  'techniques',
  'rupture-sources',
  'signs',
  'habits',
  'autocheck',
  'reflection',
  'closing',
  'references',
] as const satisfies readonly (typeof sectionIds)[number][]
