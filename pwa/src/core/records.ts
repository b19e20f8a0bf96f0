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

export const KINDS = ['patient', 'checkin'] as const
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

export interface Records {
  patient: Patient
  checkin: Checkin
}

/** The fields to write to a record; null clears one. */
export type Fields<K extends Kind> = {
  readonly [F in Exclude<keyof Records[K], 'id'>]?: NonNullable<Records[K][F]> | null
}
