import type {
  aboutIds,
  autocheckIds,
  componentIds,
  fridgeIds,
  habitIds,
  knowledgeIds,
  phraseIds,
  referenceIds,
  reflectionIds,
  repairStepIds,
  ruptureSourceIds,
  sectionIds,
  signIds,
  situationIds,
  stateIds,
  techniqueIds,
  traitIds,
} from './ids.ts'

type OneOf<List extends readonly string[]> = List[number]
type OneOfGroups<Groups extends Record<string, readonly string[]>> = Groups[keyof Groups][number]

export type SectionId = OneOf<typeof sectionIds>
export type ComponentId = OneOf<typeof componentIds>
export type StateId = OneOf<typeof stateIds>
export type FridgeListId = keyof typeof fridgeIds
export type FridgeId = OneOfGroups<typeof fridgeIds>
export type TraitGroupId = keyof typeof traitIds
export type TraitId = OneOfGroups<typeof traitIds>
export type AutocheckId = OneOf<typeof autocheckIds>
export type TechniqueId = OneOf<typeof techniqueIds>
export type RuptureSourceId = OneOf<typeof ruptureSourceIds>
export type SignGroupId = keyof typeof signIds
export type SignId = OneOfGroups<typeof signIds>
export type PhraseId = OneOf<typeof phraseIds>
export type SituationId = OneOf<typeof situationIds>
export type RepairStepId = OneOf<typeof repairStepIds>
export type RepairTime = 'now' | 'later'
export type KnowledgeId = OneOf<typeof knowledgeIds>
export type HabitId = OneOf<typeof habitIds>
export type ReflectionId = OneOf<typeof reflectionIds>
export type ReferenceId = OneOf<typeof referenceIds>
export type AboutId = OneOf<typeof aboutIds>

/** What a person can fill in before showing a phrase. */
export type SlotId = 'x' | 'y'

type Texts<Id extends string> = Readonly<Record<Id, string>>
type Cards<Id extends string> = Readonly<Record<Id, Readonly<{ label: string; text: string }>>>

/** Each section's title and the sentences under it. The closing section is its introduction: it has no items. */
export type Sections = Readonly<Record<SectionId, Readonly<{ title: string; intro: string }>>>

/** Cards to read in a quiet moment. */
export type Knowledge = Readonly<{
  alliance: Cards<ComponentId>
  fridgeLists: Texts<FridgeListId>
  /** Each ends the sentence that its list's title begins: lower case, no full stop. */
  fridge: Texts<FridgeId>
  traitGroups: Texts<TraitGroupId>
  traits: Cards<TraitId>
  techniques: Cards<TechniqueId>
  'rupture-sources': Cards<RuptureSourceId>
  habits: Cards<HabitId>
  reflection: Texts<ReflectionId>
}>

/** What is tapped or followed during a session and just after it. */
export type Session = Readonly<{
  states: Cards<StateId>
  signGroups: Cards<SignGroupId>
  /** The label fits a chip: 24 characters at most. */
  signs: Cards<SignId>
  autocheck: Texts<AutocheckId>
  repairTimes: Texts<RepairTime>
  repair: Cards<RepairStepId>
}>

/**
 * What a therapist can say aloud. ICU messages with the slots `x`, `y` (a person's own words),
 * `me` (`f`, or `m` in the branch `other`) and `you` (`pani`, `pan`, `panstwo`, or `ty` in the branch `other`).
 */
export type Phrases = Readonly<{
  situations: Texts<SituationId>
  slots: Texts<SlotId>
  phrases: Texts<PhraseId>
}>

/** What the app says of itself, and what each reference is about. */
export type About = Readonly<{ about: Cards<AboutId>; references: Texts<ReferenceId> }>

/** Everything a card can say in one language. Any text may be an ICU message; see `Phrases` for the slots. */
export type Content = Readonly<{ sections: Sections }> & Knowledge & Session & Phrases & About

type SlotsIn<Message> =
  | (Message extends `${string}{x}${string}` ? 'x' : never)
  | (Message extends `${string}{y}${string}` ? 'y' : never)

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

/** Demands that each message of `Other` has exactly the fillable slots of the same message in `First`. */
export type SameSlots<First, Other> = {
  readonly [Id in keyof First & keyof Other]: Same<SlotsIn<First[Id]>, SlotsIn<Other[Id]>> extends true
    ? string
    : Readonly<{ slotsMustBe: SlotsIn<First[Id]> }>
}
