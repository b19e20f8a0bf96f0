import { hex } from '@scure/base'

/** 16 bytes as 32 lower-case hex digits. Bytes appear only at the edges: sealing and the wire. */
export type Id = string

export const idToBytes = (id: Id): Uint8Array<ArrayBuffer> => new Uint8Array(hex.decode(id))

/** Throws RangeError unless given 16 bytes. */
export function idFromBytes(bytes: unknown): Id {
  if (!(bytes instanceof Uint8Array) || bytes.length !== 16) throw new RangeError('an id is 16 bytes')
  return hex.encode(bytes)
}
