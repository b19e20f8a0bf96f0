import type { Id } from './log/id.ts'

export const COMPONENTS = ['goal', 'tasks', 'bond'] as const
export type Component = (typeof COMPONENTS)[number]

export const STATES = ['clear', 'noisy', 'grating'] as const
export type ComponentState = (typeof STATES)[number]

export const DIRECTIONS = ['yes', 'unsure', 'no'] as const
export type Direction = (typeof DIRECTIONS)[number]

export const SHAPES = ['hexagon', 'triangle', 'circle', 'square', 'diamond', 'drop'] as const
export type Shape = (typeof SHAPES)[number]

export const COLOURS = ['brick', 'moss', 'graphite', 'rose', 'cocoa', 'lagoon'] as const
export type Colour = (typeof COLOURS)[number]

export const LOCALES = ['pl', 'en'] as const

/** The therapist's own grammatical gender. */
export const ME = ['f', 'm'] as const
export type Me = (typeof ME)[number]

/** How a phrase addresses the one it is said to. */
export const YOU = ['pani', 'pan', 'panstwo', 'ty'] as const
export type You = (typeof YOU)[number]

/** The kinds that tell what happened in a session; one patient's entries make up the sessions. */
export const ENTRY_KINDS = ['checkin', 'autocheck', 'summary', 'contract'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

export const isEntryKind = (kind: Kind): kind is EntryKind => (ENTRY_KINDS as readonly Kind[]).includes(kind)

export const KINDS = [
  'patient',
  ...ENTRY_KINDS,
  'supervision',
  'meeting',
  'repair',
  'reflection',
  'phrase',
  'settings',
  'device',
] as const
export type Kind = (typeof KINDS)[number]

export const isKind = (value: unknown): value is Kind => (KINDS as readonly unknown[]).includes(value)

/** The rules by which something is offered, in the order of what they offer. */
export const OFFER_RULES = [
  'follow-up',
  'contract',
  'apart',
  'component',
  'signs',
  'ask',
  'supervision',
  'reflection',
] as const
export type OfferRule = (typeof OFFER_RULES)[number]

/** What was decided of offers; for one patient, or for all. Each rule's is a field of its own. */
export interface Wishes {
  /** Rules that are to offer nothing. */
  readonly noOffers?: readonly string[]
  /** By rule: when what it offered was put off, in milliseconds since 1970. */
  readonly putOff?: Readonly<Record<string, number>>
}

/** A patient is known only by a code (a word, a shape and a colour), never by a name. */
export interface Patient extends Wishes {
  readonly id: Id
  readonly code: string
  readonly shape: Shape
  readonly colour: Colour
  /** False once put into the archive. */
  readonly active: boolean
  /** How phrases address this patient; absent: as usual. */
  readonly you?: You
  /** The usual day (1 Monday to 7 Sunday) and time of sessions (minutes after local midnight), where corrected by hand. */
  readonly weekday?: number
  readonly minute?: number
  /** After how many sessions the contract is due again; 0: never. */
  readonly contractEvery?: number
  /** The patient that this one was joined into: both are the same person. */
  readonly joined?: Id
}

/** Characters that a text on a session has room for. A longer one is kept whole all the same; it is only said. */
export const LONGEST_TEXT = 2_000

/** The fields that hold what a person writes. */
export const isText = (kind: Kind, field: string): boolean =>
  (TEXTS[kind] ?? []).includes(field.split(':')[0]!)

/** What every entry has. */
interface Entered {
  readonly id: Id
  /** Milliseconds since 1970: what a person reads, and nothing orders edits by. */
  readonly at: number
  /** Absent while the entry is nobody's yet. */
  readonly patient?: Id
}

/** A field that is absent was never entered, or was cleared; it is never shown as fine. */
export interface Checkin extends Entered {
  readonly goal?: ComponentState
  readonly tasks?: ComponentState
  readonly bond?: ComponentState
  readonly direction?: Direction
  /** The client's own answer to the same question: said and noted, or tapped by them. Not measured by anything. */
  readonly theirs?: Direction
  /** Something hums, and nobody has said what. */
  readonly hums?: true
  /** Ids of the signs observed. Each is a field of its own, so that two devices can each add one. */
  readonly signs: readonly string[]
  readonly note?: string
}

export const QUESTIONS = ['curious', 'flexible', 'judging'] as const
/** A question of the autocheck that is answered by yes or no. */
export type Question = (typeof QUESTIONS)[number]

/** Each question answered yes or no, or absent. The fourth answer is a supervision item of its own. */
export interface Autocheck extends Entered {
  readonly curious?: boolean
  readonly flexible?: boolean
  readonly judging?: boolean
}

export const SUMMARY_TEXTS = ['thread', 'secondThread', 'opening'] as const

export interface Summary extends Entered {
  /** The one or two main threads. */
  readonly thread?: string
  readonly secondThread?: string
  /** The first point kept for the next session, and when it was said there. */
  readonly opening?: string
  readonly openingDoneAt?: number
}

export const CONTRACT_TEXTS = ['goal', 'way', 'effect'] as const

export interface Contract extends Entered {
  readonly goal?: string
  readonly way?: string
  readonly effect?: string
}

/** A step of a repair that is done once; the fifth comes back until it is better. */
export type RepairStep = 'name' | 'validate' | 'gather' | 'micro-changes'

/** A small change to how the two work together. */
export type SmallChange =
  'pace' | 'more-talk' | 'more-tasks' | 'more-structure' | 'less-structure' | 'other-summaries'

/** How the way of working works now. */
export const OUTCOMES = ['better', 'same', 'worse'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** After how many sessions one comes back to what was agreed. */
export const FOLLOW_UPS = [1, 2] as const
export type FollowUp = (typeof FOLLOW_UPS)[number]

/** For how many months entries may be kept. */
export const KEEP_MONTHS = [6, 12, 24, 36, 60, 120] as const
export type KeepMonths = (typeof KEEP_MONTHS)[number]

/** A rupture and what came of it. It tells of sessions, but makes up none. */
export interface Repair {
  readonly id: Id
  readonly at: number
  /** Absent while it is nobody's yet. */
  readonly patient?: Id
  /** The entry that it came from. */
  readonly from?: Id
  /** What was noticed. Each sign is a field of its own, as is all that two devices may each add. */
  readonly signs: readonly string[]
  readonly noticed?: string
  /** By step: when it was marked as done. */
  readonly done: Readonly<Record<string, number>>
  /** By step, the fifth among them: what was noted. */
  readonly notes: Readonly<Record<string, string>>
  /** Small changes that were agreed. */
  readonly changes: readonly string[]
  readonly ownChange?: string
  readonly followUpAfter?: FollowUp
  /** Every answer given on coming back, oldest first. */
  readonly answers: readonly Answer[]
  readonly closedAt?: number
}

export interface Answer {
  readonly at: number
  readonly outcome: Outcome
}

const TEXTS: Partial<Record<Kind, readonly string[]>> = {
  checkin: ['note'],
  summary: SUMMARY_TEXTS,
  contract: CONTRACT_TEXTS,
  supervision: ['text'],
  meeting: ['note'],
  repair: ['noticed', 'ownChange', 'note'],
  reflection: ['text'],
  phrase: ['text'],
}

/** Something to take to supervision. */
export interface SupervisionItem {
  readonly id: Id
  readonly at: number
  /** Absent where what it came from speaks for itself. */
  readonly text?: string
  readonly patient?: Id
  /** The record that it came from, of whatever kind. */
  readonly from?: Id
  /** True: taken along as it stands. False: taken off again, with whatever was written to it. */
  readonly taken?: boolean
  /** When it was ticked off, or the meeting was in which it was discussed. */
  readonly discussedAt?: number
  /** Left out of the next meeting: it waits for another one. */
  readonly later?: boolean
  /** Where it stands in what is prepared for a meeting, lowest first. */
  readonly rank?: number
}

/** A meeting with one's supervisor: what was discussed there together, and what came of it. */
export interface Meeting {
  readonly id: Id
  readonly at: number
  readonly note?: string
  /** Ids of the items discussed. Each is a field of its own, so that one can be put back and two devices can each add one. */
  readonly items: readonly Id[]
}

/** An answer to one of the questions for a quiet hour. */
export interface Reflection {
  readonly id: Id
  /** The id of the question. */
  readonly question: string
  readonly at: number
  readonly text: string
}

/**
 * What a person made of a phrase: their own text, or how a built-in one is kept. A built-in one's record has an id
 * fixed by the phrase's, so that all devices edit the same record; it must never be erased, because that is for good.
 */
export interface KeptPhrase {
  readonly id: Id
  /** Present in a person's own phrase only. */
  readonly text?: string
  readonly situation?: string
  readonly starred?: boolean
  readonly hidden?: boolean
  /** Where it stands among the others, lowest first; between any two there is room for a third. */
  readonly rank?: number
}

/** One record of a fixed id; what is absent was never chosen. */
export interface Settings extends Wishes {
  readonly id: Id
  readonly locale?: (typeof LOCALES)[number]
  readonly me?: Me
  readonly you?: You
  /** After how many sessions without a question to the client one is offered. */
  readonly askAfter?: number
  /** After how many weeks without supervision it is offered. */
  readonly supervisionWeeks?: number
  /** For how many months entries are kept; absent: without end. */
  readonly keepMonths?: KeepMonths
  /** What is older is erased without being asked for. Written together with the months it was chosen for, and never alone. */
  readonly eraseByItself?: true
}

/** What the person calls one of their devices; the record's id is the device's. */
export interface DeviceName {
  readonly id: Id
  readonly name?: string
}

export interface Records {
  patient: Patient
  checkin: Checkin
  autocheck: Autocheck
  summary: Summary
  contract: Contract
  supervision: SupervisionItem
  meeting: Meeting
  repair: Repair
  reflection: Reflection
  phrase: KeptPhrase
  settings: Settings
  device: DeviceName
}

/** An entry of any kind, as the screens read it. */
export type Entry = { [K in EntryKind]: Records[K] & { readonly kind: K } }[EntryKind]

/** The field of a check-in that holds one observed sign: true, or null once cleared. */
export type SignField = `sign:${string}`

/** The field of a meeting that holds one item discussed there: true, or null once it was put back. */
export type ItemField = `item:${string}`

type SignFields = { readonly [sign: SignField]: true | null }
type ItemFields = { readonly [item: ItemField]: true | null }

/** The fields of a repair of which two devices may each write one. */
type RepairFields = SignFields & {
  readonly [done: `done:${string}`]: number | null
  readonly [note: `note:${string}`]: string | null
  readonly [change: `change:${string}`]: true | null
  /** By the time of the answer, in milliseconds since 1970. */
  readonly [asked: `asked:${string}`]: Outcome | null
}

/** By the name of a rule. */
type WishFields = {
  readonly [off: `noOffer:${string}`]: true | null
  readonly [at: `putOff:${string}`]: number | null
}

/** What is gathered from several fields. */
type Gathered = 'items' | 'signs' | 'done' | 'notes' | 'changes' | 'answers' | 'noOffers' | 'putOff'

interface GatheredFields {
  readonly checkin: SignFields
  readonly repair: RepairFields
  readonly patient: WishFields
  readonly settings: WishFields
  readonly meeting: ItemFields
}

/** The fields to write to a record; null clears one. */
export type Fields<K extends Kind> = {
  readonly [F in Exclude<keyof Records[K], 'id' | Gathered>]?: NonNullable<Records[K][F]> | null
} & (K extends keyof GatheredFields ? GatheredFields[K] : unknown)
