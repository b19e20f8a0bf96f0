import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UnreadableContent, type Op, type Value } from '../../../../pwa/src/core/log/ops.ts'
import { fitsPage, readPage, writePage } from '../../../../pwa/src/core/log/pages.ts'
import { KINDS } from '../../../../pwa/src/core/records.ts'

const id = fc.constantFrom(...'0123456789abcdef').map((digit) => digit.repeat(32))
const value: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
})).value
const stamp = fc.record({ ms: fc.nat(), counter: fc.nat(0xffff), device: id })
const n = fc.integer({ min: 1, max: 1_000 })
const authored = { stamp, n, seen: fc.array(fc.tuple(id, n), { minLength: 1, maxLength: 3 }) }
const op: fc.Arbitrary<Op> = fc.oneof(
  fc.record({
    id,
    erases: fc.array(id, { maxLength: 2 }),
    content: fc.record(
      {
        type: fc.constant('set' as const),
        ...authored,
        kind: fc.constantFrom(...KINDS),
        record: id,
        set: fc.dictionary(fc.string(), value, { maxKeys: 3, noNullPrototype: true }),
      },
      { requiredKeys: ['type', 'stamp', 'n', 'kind', 'record', 'set'] },
    ),
  }),
  fc.record({
    id,
    erases: fc.array(id, { maxLength: 3 }),
    content: fc.record(
      {
        type: fc.constant('erase' as const),
        ...authored,
        records: fc.array(id, { maxLength: 3 }),
        lost: fc.array(fc.tuple(id, fc.nat()), { maxLength: 3 }),
      },
      { requiredKeys: ['type', 'stamp', 'n', 'records', 'lost'] },
    ),
  }),
)

test('a page gives back to the letter every op that fits it', () => {
  fc.assert(
    fc.property(fc.array(op, { maxLength: 20 }), (ops) => {
      const fitting = ops.filter(fitsPage)
      expect(readPage(writePage(fitting))).toEqual(fitting)
    }),
    { numRuns: 500 },
  )
})

test.each([[Number.NaN], [Infinity], [-Infinity], [-0], [['a', [Number.NaN]]]])(
  'an op with %s in a field does not fit: JSON would make something else of it',
  (strange: Value) => {
    expect(fitsPage(setting({ at: strange }))).toBe(false)
    expect(fitsPage(setting({ at: 0, note: 'NaN' }))).toBe(true)
  },
)

test.each([
  ['a newer version', '{"v":3,"devices":[],"records":[],"ops":[]}'],
  ['an older version, which passed over what was seen', '{"v":1,"devices":[],"records":[],"ops":[]}'],
  ['an unknown kind', '{"v":2,"devices":[],"records":[["mood","1"]],"ops":[]}'],
])('a page of %s is not read', (_, text) => {
  expect(() => readPage(text)).toThrow(UnreadableContent)
})

const setting = (set: { [field: string]: Value }): Op => ({
  id: '1'.repeat(32),
  erases: [],
  content: {
    type: 'set',
    kind: 'checkin',
    record: '2'.repeat(32),
    n: 1,
    stamp: { ms: 1, counter: 0, device: '3'.repeat(32) },
    set,
  },
})
