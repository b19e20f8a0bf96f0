import { joinBytes } from '../core/log/bytes.ts'
import { idToBytes, type Id } from '../core/log/id.ts'
import { DoesNotOpen, open, seal } from './seal.ts'

/*
 * Op body:   sealed pad(content)
 * bound to:  "sojusz/1 op" ‖ account ‖ op id ‖ key id ‖ each id in erases, in order
 * pad:       0x80, then zeros up to the next multiple of 256 bytes, so that the length tells little
 */

const BLOCK = 256
const MARK = 0x80

/** What a body is bound to: moved to any other place, it does not open. */
export interface Place {
  readonly account: Id
  readonly id: Id
  readonly key: Id
  readonly erases: readonly Id[]
}

export const sealOp = (
  dataKey: CryptoKey,
  place: Place,
  content: Uint8Array,
  nonce?: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> => seal(dataKey, pad(content), boundTo(place), nonce)

/** Throws DoesNotOpen. */
export const openOp = async (
  dataKey: CryptoKey,
  place: Place,
  body: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array> => unpad(await open(dataKey, body, boundTo(place)))

const USE = new TextEncoder().encode('sojusz/1 op')

const boundTo = ({ account, id, key, erases }: Place) =>
  joinBytes([USE, ...[account, id, key, ...erases].map(idToBytes)])

function pad(content: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((content.length + 1) / BLOCK) * BLOCK)
  padded.set(content)
  padded[content.length] = MARK
  return padded
}

function unpad(padded: Uint8Array): Uint8Array {
  const mark = padded.findLastIndex((byte) => byte !== 0)
  if (padded[mark] !== MARK) throw new DoesNotOpen('no padding mark')
  return padded.subarray(0, mark)
}
