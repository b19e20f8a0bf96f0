import { decode, encode } from '@msgpack/msgpack'
import { isKind, type Kind } from '../records.ts'
import { isPlausible, type Stamp } from './clock.ts'
import { idFromBytes, idToBytes, type Id } from './id.ts'

/*
 * The content of an op, inside the seal. MessagePack map, version 1:
 *
 *   v: 1 · ms, counter: clock · device: bin16 · n: the device's own op counter, 1, 2, 3 … without gaps
 *   seen: [[bin16 device, n]]   may be left out: the greatest counters of other devices that the author knows of; those
 *                               that rose since the author's op before, and in an op that erases all of them
 *   and either  kind, record: bin16, set: {field: value | nil}       a new record, or an edit of one
 *   or          erase: [bin16], lost: [[bin16 device, n]]            records erased; the counters that vanish with
 *                                                                    their ops, so that no gap is suspected there
 */

/** Ops of devices, by the counters that these gave them. */
export type Counted = readonly (readonly [device: Id, n: number])[]

export type Value = string | number | boolean | null | readonly Value[]

interface Authored {
  readonly stamp: Stamp
  readonly n: number
  readonly seen?: Counted
}
export interface SetContent extends Authored {
  readonly type: 'set'
  readonly kind: Kind
  readonly record: Id
  readonly set: Readonly<{ [field: string]: Value }>
}
export interface EraseContent extends Authored {
  readonly type: 'erase'
  readonly records: readonly Id[]
  readonly lost: Counted
}
export type Content = SetContent | EraseContent

/** What a person does, before it gets a stamp and a counter. */
export type Action = Omit<SetContent, keyof Authored> | Omit<EraseContent, keyof Authored>

/** An op as the fold takes it: opened, and so known to be what its author sealed, `erases` included. */
export interface Op {
  readonly id: Id
  readonly erases: readonly Id[]
  readonly content: Content
}

/** An op that cannot be folded today; it is set aside, counted, and tried again after an update. */
export class UnreadableContent extends Error {
  override name = 'UnreadableContent'
}

export function encodeContent(content: Content): Uint8Array<ArrayBuffer> {
  const { ms, counter, device } = content.stamp
  const seen = content.seen && { seen: writeCounted(content.seen) }
  const authored = { v: 1, ms, counter, device: idToBytes(device), n: content.n, ...seen }
  if (content.type === 'set') {
    return encode({ ...authored, kind: content.kind, record: idToBytes(content.record), set: content.set })
  }
  return encode({
    ...authored,
    erase: content.records.map(idToBytes),
    lost: writeCounted(content.lost),
  })
}

const writeCounted = (ops: Counted) => ops.map(([device, n]) => [idToBytes(device), n])

/** Throws UnreadableContent for anything that is not a whole content of a version and kind known here. */
export function decodeContent(bytes: Uint8Array): Content {
  try {
    return readContent(decode(bytes))
  } catch (cause) {
    if (cause instanceof UnreadableContent) throw cause
    throw new UnreadableContent('not an op content', { cause })
  }
}

function readContent(raw: unknown): Content {
  const map = readMap(raw)
  if (map['v'] !== 1) throw new UnreadableContent('written by a newer version')
  const authored = { stamp: readStamp(map), n: readCount(map['n']), ...readSeen(map) }
  if ('erase' in map) {
    const records = readList(map['erase']).map(idFromBytes)
    return { type: 'erase', ...authored, records, lost: readCounted(map['lost']) }
  }
  const { kind } = map
  if (!isKind(kind)) throw new UnreadableContent('an unknown kind of record')
  return { type: 'set', ...authored, kind, record: idFromBytes(map['record']), set: readFields(map['set']) }
}

const readSeen = (map: Record<string, unknown>): Pick<Authored, 'seen'> =>
  'seen' in map ? { seen: readCounted(map['seen']) } : {}

const readCounted = (raw: unknown): Counted =>
  readList(raw).map((pair) => {
    const [device, n] = readList(pair)
    return [idFromBytes(device), readCount(n)] as const
  })

function readStamp(map: Record<string, unknown>): Stamp {
  const stamp = {
    ms: map['ms'] as number,
    counter: map['counter'] as number,
    device: idFromBytes(map['device']),
  }
  if (!isPlausible(stamp)) throw new UnreadableContent('an impossible clock')
  return stamp
}

function readMap(raw: unknown): Record<string, unknown> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw new UnreadableContent('not a map')
  return raw as Record<string, unknown>
}

function readList(raw: unknown): readonly unknown[] {
  if (!Array.isArray(raw)) throw new UnreadableContent('not a list')
  return raw
}

function readCount(raw: unknown): number {
  if (!Number.isSafeInteger(raw) || (raw as number) < 1) throw new UnreadableContent('not a counter')
  return raw as number
}

function readFields(raw: unknown): Record<string, Value> {
  const fields = readMap(raw)
  if (!Object.values(fields).every(isValue)) throw new UnreadableContent('not a field value')
  return fields as Record<string, Value>
}

const isValue = (raw: unknown): raw is Value =>
  raw === null ||
  ['string', 'number', 'boolean'].includes(typeof raw) ||
  (Array.isArray(raw) && raw.every(isValue))
