import type { Id } from './id.ts'

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

export const KINDS = ['patient', 'checkin', 'phrase', 'settings', 'device'] as const
export type Kind = (typeof KINDS)[number]

export const isKind = (value: unknown): value is Kind => (KINDS as readonly unknown[]).includes(value)

/** A patient is known only by a code (a word, a shape and a colour), never by a name. */
export interface Patient {
  readonly id: Id
  readonly code: string
  readonly shape: Shape
  readonly colour: Colour
}

/** A field that is absent was never entered, or was cleared; it is never shown as fine. */
export interface Checkin {
  readonly id: Id
  /** Milliseconds since 1970: what a person reads, and nothing orders edits by. */
  readonly at: number
  readonly patient?: Id
  readonly goal?: ComponentState
  readonly tasks?: ComponentState
  readonly bond?: ComponentState
  readonly direction?: Direction
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
export interface Settings {
  readonly id: Id
  readonly locale?: (typeof LOCALES)[number]
  readonly me?: Me
  readonly you?: You
}

/** What the person calls one of their devices; the record's id is the device's. */
export interface DeviceName {
  readonly id: Id
  readonly name?: string
}

export interface Records {
  patient: Patient
  checkin: Checkin
  phrase: KeptPhrase
  settings: Settings
  device: DeviceName
}

/** The fields to write to a record; null clears one. */
export type Fields<K extends Kind> = {
  readonly [F in Exclude<keyof Records[K], 'id'>]?: NonNullable<Records[K][F]> | null
}
