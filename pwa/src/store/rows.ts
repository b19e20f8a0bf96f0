import type { Clock } from '../core/log/clock.ts'
import type { Id } from '../core/log/id.ts'
import type { Told } from '../core/log/seen.ts'

/** A sealed op as it lies here, on the wire and on the server: the same bytes. Never changed, only emptied. */
export interface OpRow {
  readonly id: Id
  readonly key: Id
  /** Null once an op that erases this one has been opened. */
  readonly body: Uint8Array<ArrayBuffer> | null
  readonly erases: readonly Id[]
}

/** An op row at its place in this device's order of arrival. */
export type PlacedOp = OpRow & { readonly position: number }

/** `way` is no word of the server's: something before it let the op through neither in company nor alone. */
export type Refusal = 'conflict' | 'too_large' | 'way'

/** An op that the server does not have. A refused one is set aside: shown, and not sent again over the same way. */
export interface OutboxRow {
  readonly position: number
  readonly id: Id
  readonly refused?: Refusal
  readonly erasing?: true
}

/** The last row received; nil, 0, nil at first contact. */
export interface Cursor {
  readonly epoch: Id | null
  readonly seq: number
  readonly last: Id | null
}

/**
 * Who writes here: for which account, as which device, how many ops so far, and the clock of the last one; and what
 * these ops have told of other devices' counters, absent where an older version wrote the last one.
 */
export interface Author {
  readonly account: Id
  readonly device: Id
  readonly n: number
  readonly clock: Clock
  readonly told?: Told
}

/** What this device needs to sync. */
export interface Enrolment {
  readonly device: Id
  readonly token: Uint8Array<ArrayBuffer>
  /** Pending until the server has answered: kept first, so that a repeated request is the identical one. */
  readonly state: 'pending' | 'active' | 'device_revoked' | 'token_unknown'
  /** Milliseconds since 1970 of the last exchange that ended well, or null. */
  readonly syncedAt: number | null
}

/** A sealed piece: the ops at the places after `from` up to `to`, or (the front) what a start needs first. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly account: Id
  readonly key: Id
  readonly sealed: Uint8Array<ArrayBuffer>
}
