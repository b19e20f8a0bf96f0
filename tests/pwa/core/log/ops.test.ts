import { encode } from '@msgpack/msgpack'
import { expect, test } from 'vitest'
import { idToBytes } from '../../../../pwa/src/core/log/id.ts'
import {
  decodeContent,
  encodeContent,
  UnreadableContent,
  type Content,
} from '../../../../pwa/src/core/log/ops.ts'

const [DEVICE, RECORD] = ['d'.repeat(32), 'c'.repeat(32)] as [string, string]
const stamp = { ms: 1_700_000_000_000, counter: 3, device: DEVICE }

const contents: readonly Content[] = [
  { type: 'set', stamp, n: 1, kind: 'checkin', record: RECORD, set: { at: 5, goal: 'clear', bond: null } },
  { type: 'erase', stamp, n: 2, records: [RECORD], lost: [[DEVICE, 1]] },
]
const OTHER = 'e'.repeat(32)
const telling = contents.map((content): Content => ({ ...content, seen: [[OTHER, Number.MAX_SAFE_INTEGER]] }))

test.each([...contents, ...telling])('a $type content reads back as it was written', (content) => {
  expect(decodeContent(encodeContent(content))).toEqual(content)
})

const raw = (over: object = {}) => ({
  v: 1,
  ms: 1,
  counter: 0,
  device: idToBytes(DEVICE),
  n: 1,
  kind: 'checkin',
  record: idToBytes(RECORD),
  set: {},
  ...over,
})

test('the smallest content is read', () => {
  expect(decodeContent(encode(raw()))).toMatchObject({ type: 'set', kind: 'checkin' })
})

test('keys that this version does not know are passed over', () => {
  expect(decodeContent(encode(raw({ mood: 1 })))).toEqual(decodeContent(encode(raw())))
})

test.each([
  ['a newer version', { v: 2 }],
  ['an unknown kind', { kind: 'horoscope' }],
  ['a clock of 2^60', { ms: 2 ** 60 }],
  ['a negative clock', { ms: -1 }],
  ['a clock that is no number', { ms: 'noon' }],
  ['a counter past its end', { counter: 2 ** 16 }],
  ['no counter of the device', { n: 0 }],
  ['what was seen of others, but no list', { seen: {} }],
  ['what was seen of no device', { seen: [[new Uint8Array(3), 1]] }],
  ['a counter of 0 that was seen', { seen: [[idToBytes(OTHER), 0]] }],
  ['a counter of 2^53 that was seen', { seen: [[idToBytes(OTHER), 2 ** 53]] }],
  ['a short record id', { record: new Uint8Array(3) }],
  ['a field that is a map', { set: { note: { a: 1 } } }],
  ['fields that are no map', { set: [] }],
  ['an erasure that is no list', { erase: 1, lost: [] }],
])('%s is unreadable, and says so', (_, over) => {
  expect(() => decodeContent(encode(raw(over)))).toThrow(UnreadableContent)
})

test.each([[new Uint8Array()], [new Uint8Array([0xc1])], [encode('text')], [encode(null)]])(
  'bytes that are no content are unreadable',
  (bytes) => {
    expect(() => decodeContent(bytes)).toThrow(UnreadableContent)
  },
)
