import { isKind, type Kind } from '../records.ts'
import type { Id } from './id.ts'
import { UnreadableContent, type Content, type Counted, type Op, type Value } from './ops.ts'

/*
 * Many opened ops in one text, so that they need not be opened one by one again. It never leaves the device, and is
 * sealed like everything else. JSON, because browsers read that several times faster than anything written in JavaScript:
 *
 *   {v: 2, devices: [id], records: [[kind, id]], ops: [op]}      ids that recur stand once, and are named by their place
 *   op, setting fields:  [id, ms, counter, device, n, record, {field: value}, seen?]
 *   op, erasing:         [id, ms, counter, device, n, [erases], [record ids], [[device id, n]], seen?]
 *   seen:                [[device, n]]
 */

/** 1 did not know of `seen`. */
const VERSION = 2

type Seen = (readonly [device: number, n: number])[]
type SetRow = [Id, number, number, number, number, number, { [field: string]: Value }, Seen?]
type EraseRow = [Id, number, number, number, number, Id[], Id[], Counted, Seen?]

interface Written {
  readonly v: number
  readonly devices: readonly Id[]
  readonly records: readonly (readonly [Kind, Id])[]
  readonly ops: readonly (SetRow | EraseRow)[]
}

/** Whether a page gives this op back to the letter. JSON knows no NaN, no infinity and no negative zero. */
export const fitsPage = ({ erases, content }: Op): boolean =>
  content.type === 'erase' || (erases.length === 0 && Object.values(content.set).every(isPlain))

const isPlain = (value: Value): boolean => {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0)
  return Array.isArray(value) ? value.every(isPlain) : true
}

/** Each op must fit. */
export function writePage(ops: readonly Op[]): string {
  const devices = new Places<Id, Id>()
  const records = new Places<Id, readonly [Kind, Id]>()
  const rows = ops.map(({ id, erases, content }): SetRow | EraseRow => {
    const { ms, counter, device } = content.stamp
    const by = devices.placeOf(device, device)
    const seen = content.seen?.map(([other, n]) => [devices.placeOf(other, other), n] as const)
    const rest: [Seen?] = seen ? [seen] : []
    if (content.type === 'erase')
      return [id, ms, counter, by, content.n, [...erases], [...content.records], content.lost, ...rest]
    const { kind, record, set } = content
    const place = records.placeOf(`${kind} ${record}`, [kind, record])
    return [id, ms, counter, by, content.n, place, set, ...rest]
  })
  const written: Written = { v: VERSION, devices: devices.all, records: records.all, ops: rows }
  return JSON.stringify(written)
}

/** Throws UnreadableContent for a page of another version. */
export function readPage(text: string): Op[] {
  const { v, devices, records, ops } = JSON.parse(text) as Written
  if (v !== VERSION || !records.every(([kind]) => isKind(kind)))
    throw new UnreadableContent('a page of another version')
  return ops.map((row): Op => {
    const [id, ms, counter, by, n] = row
    const stamp = { ms, counter, device: devices[by]! }
    const said = isSet(row) ? row[7] : row[8]
    const seen = said && { seen: said.map(([device, last]) => [devices[device]!, last] as const) }
    if (isSet(row)) {
      const [kind, record] = records[row[5]]!
      return { id, erases: NONE, content: { type: 'set', stamp, n, ...seen, kind, record, set: row[6] } }
    }
    const content: Content = { type: 'erase', stamp, n, ...seen, records: row[6], lost: row[7] }
    return { id, erases: row[5], content }
  })
}

const isSet = (row: SetRow | EraseRow): row is SetRow => typeof row[5] === 'number'

/** One list for the many ops that erase nothing. */
const NONE: readonly Id[] = []

/** Values that stand once each, and are named by their place. */
class Places<K, V> {
  readonly all: V[] = []
  private readonly places = new Map<K, number>()

  placeOf(key: K, value: V): number {
    const known = this.places.get(key)
    if (known !== undefined) return known
    this.places.set(key, this.all.push(value) - 1)
    return this.all.length - 1
  }
}
