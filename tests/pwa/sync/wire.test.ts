import { decode, encode } from '@msgpack/msgpack'
import { describe, expect, test } from 'vitest'
import { idToBytes } from '../../../pwa/src/core/log/id.ts'
import type { Cursor, OpRow } from '../../../pwa/src/store/rows.ts'
import { BadAnswer, decodeConfig, decodeSync, encodeSync } from '../../../pwa/src/sync/wire.ts'

const [EPOCH, KEY, FIRST, SECOND] = ['e', 'a', '1', '2'].map((digit) => digit.repeat(32)) as [
  string,
  string,
  string,
  string,
]
const START: Cursor = { epoch: null, seq: 0, last: null }
const body = new Uint8Array(29).fill(7)

const row = (seq: number, id: string, over: object = {}) => ({
  seq,
  id: idToBytes(id),
  key: idToBytes(KEY),
  body,
  erases: [],
  erased_by: null,
  ...over,
})

const answer = (over: object = {}) => ({
  epoch: idToBytes(EPOCH),
  head: 2,
  seq: 2,
  more: false,
  server_time: 1_700_000_000_000,
  ops: [row(1, FIRST), row(2, SECOND, { body: null, erased_by: idToBytes(FIRST) })],
  results: ['stored'],
  ...over,
})

test('a request carries the cursor and the sealed bytes as they are', () => {
  const op: OpRow = { id: FIRST, key: KEY, body, erases: [SECOND] }
  expect(decode(encodeSync({ epoch: EPOCH, seq: 1, last: FIRST }, [op]))).toEqual({
    epoch: idToBytes(EPOCH),
    seq: 1,
    last: idToBytes(FIRST),
    push: [{ id: idToBytes(FIRST), key: idToBytes(KEY), body, erases: [idToBytes(SECOND)] }],
  })
})

test('the first request has no epoch and no last op', () => {
  expect(decode(encodeSync(START, []))).toEqual({ epoch: null, seq: 0, last: null, push: [] })
})

test('the cursor moves to the last row received', () => {
  const { cursor, ops } = decodeSync(encode(answer()), START, 1)
  expect(cursor).toEqual({ epoch: EPOCH, seq: 2, last: SECOND })
  expect(ops.map((op) => op.body)).toEqual([body, null])
})

test('an answer without ops leaves the cursor where it was', () => {
  const from = { epoch: EPOCH, seq: 2, last: SECOND }
  const { cursor } = decodeSync(encode(answer({ ops: [], results: [] })), from, 0)
  expect(cursor).toEqual(from)
})

describe('an answer that is not whole is refused', () => {
  const whole = encode(answer())

  test('cut at any length', () => {
    for (let length = 0; length < whole.length; length += 1) {
      expect(() => decodeSync(whole.subarray(0, length), START, 1)).toThrow(BadAnswer)
    }
  })

  test.each([
    ['a gap in seq', { ops: [row(1, FIRST), row(3, SECOND)], seq: 3 }],
    ['rows that do not begin after the cursor', { ops: [row(2, SECOND)] }],
    ['a seq that is not the last row', { seq: 7 }],
    ['a result too few', { results: [] }],
    ['a result too many', { results: ['stored', 'stored'] }],
    ['an unknown result', { results: ['lost'] }],
    ['a short id', { ops: [row(1, FIRST, { id: new Uint8Array(15) })], seq: 1 }],
    ['a body of another type', { ops: [row(1, FIRST, { body: 'text' })], seq: 1 }],
    ['no epoch', { epoch: null }],
    ['a time that is no number', { server_time: 'now' }],
    ['more that is neither true nor false', { more: 1 }],
  ])('%s', (_, over) => {
    expect(() => decodeSync(encode(answer(over)), START, 1)).toThrow(BadAnswer)
  })

  test.each([null, [], 'text', 7])('%j', (raw) => {
    expect(() => decodeSync(encode(raw), START, 0)).toThrow(BadAnswer)
  })
})

test('the server says who may register, and its limits', () => {
  const limits = { push_ops: 500, request_bytes: 1_048_576, op_bytes: 65_536 }
  expect(decodeConfig(encode({ registration: 'invite', limits }))).toEqual({
    registration: 'invite',
    limits: { pushOps: 500, requestBytes: 1_048_576 },
  })
  expect(() => decodeConfig(encode({ registration: 'anybody', limits }))).toThrow(BadAnswer)
})
