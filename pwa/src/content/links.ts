import type {
  HabitId,
  PhraseId,
  ReferenceId,
  RepairStepId,
  RepairTime,
  SignGroupId,
  SituationId,
  TechniqueId,
  TraitId,
} from './shape.ts'

/** When each phrase is at home. */
export const phraseSituations: Readonly<Record<PhraseId, readonly SituationId[]>> = {
  'repair-something-off': ['tension', 'repair'],
  'repair-not-helping': ['opening', 'repair'],
  'repair-course-correction': ['mid-session', 'repair'],
  'repair-apology': ['tension', 'repair'],
  'instead-hold-on': ['mid-session', 'silence'],
  'instead-way-of-working': ['mid-session', 'closing'],
  'instead-hypothesis': ['mid-session'],
  silence: ['silence'],
  validate: ['tension', 'repair'],
  'what-helps': ['repair', 'closing'],
  'follow-up': ['opening', 'repair'],
  'check-in': ['opening', 'mid-session'],
  'closing-frame': ['closing'],
  curiosity: ['opening', 'mid-session', 'tension'],
  missed: ['mid-session', 'tension', 'repair'],
}

/** Validating and exploring belong to the session of the rupture; changing things belongs to later ones. */
export const repairSteps: Readonly<
  Record<RepairStepId, Readonly<{ time: RepairTime; phrases: readonly PhraseId[] }>>
> = {
  name: { time: 'now', phrases: ['repair-something-off', 'repair-apology', 'missed'] },
  validate: { time: 'now', phrases: ['validate', 'instead-hold-on', 'curiosity'] },
  gather: { time: 'now', phrases: ['what-helps', 'repair-not-helping'] },
  'micro-changes': { time: 'later', phrases: ['repair-course-correction', 'instead-way-of-working'] },
  'follow-up': { time: 'later', phrases: ['follow-up'] },
}

/** The phrase that a card shows as its sample sentence. */
export const sampleOfTrait: Readonly<Partial<Record<TraitId, PhraseId>>> = {
  warmth: 'curiosity',
  humility: 'missed',
}
export const sampleOfTechnique: Readonly<Partial<Record<TechniqueId, PhraseId>>> = { silence: 'silence' }
export const sampleOfHabit: Readonly<Partial<Record<HabitId, PhraseId>>> = {
  'mid-check-in': 'check-in',
  'empathic-frame': 'closing-frame',
}

/** What to say instead of the habits that the techniques section warns of. */
export const insteadPhrases: readonly PhraseId[] = [
  'instead-hold-on',
  'instead-way-of-working',
  'instead-hypothesis',
]

/** Groups of signs that are our own addition, each with its reference; the interface must mark them. */
export const addedSignGroups: Readonly<Partial<Record<SignGroupId, ReferenceId>>> = {
  confrontation: 'eubanks-2015',
}
