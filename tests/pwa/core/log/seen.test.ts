import { expect, test } from 'vitest'
import { applyOp, emptyFold } from '../../../../pwa/src/core/log/fold.ts'
import { sayTold, tellAll } from '../../../../pwa/src/core/log/seen.ts'

const [MINE, A, B] = ['0', 'a', 'b'].map((digit) => digit.repeat(32)) as [string, string, string]

const SET = { type: 'set' } as const
const ERASE = { type: 'erase' } as const

test.each<[string, Record<string, number>, Record<string, number>, typeof SET | typeof ERASE, object]>([
  ['nothing of others: nothing', {}, { [MINE]: 4 }, SET, {}],
  ['something new: that', {}, { [MINE]: 4, [A]: 2 }, SET, { seen: [[A, 2]] }],
  ['something that was told before: nothing', { [A]: 2 }, { [A]: 2 }, SET, {}],
  ['more of one of two: of that one', { [A]: 2, [B]: 5 }, { [A]: 3, [B]: 5 }, SET, { seen: [[A, 3]] }],
  ['less than was told, the rest being opened still: nothing', { [A]: 2 }, { [A]: 1 }, SET, {}],
  [
    'nothing new, and the op erases: all',
    { [A]: 2, [B]: 5 },
    { [A]: 1 },
    ERASE,
    {
      seen: [
        [A, 2],
        [B, 5],
      ],
    },
  ],
  ['nothing of others, and the op erases: nothing', {}, { [MINE]: 4 }, ERASE, {}],
])('a device that knows %s is said', (_, before, here, action, said) => {
  const told = new Map(Object.entries(before))
  const fold = emptyFold()
  for (const [device, last] of Object.entries(here)) applyOp(fold, opOf(device, last))
  expect(sayTold(action, told, tellAll(fold, MINE, told))).toEqual(said)
})

test('what others tell of is told too, so that it outlives their ops', () => {
  const fold = emptyFold()
  const { content, ...op } = opOf(A, 1)
  applyOp(fold, {
    ...op,
    content: {
      ...content,
      seen: [
        [B, 7],
        [MINE, 9],
      ],
    },
  })
  expect(tellAll(fold, MINE, new Map())).toEqual(
    new Map([
      [A, 1],
      [B, 7],
    ]),
  )
})

const opOf = (device: string, n: number) => ({
  id: `${device} ${n}`,
  erases: [],
  content: {
    type: 'set' as const,
    stamp: { ms: n, counter: 0, device },
    n,
    kind: 'checkin' as const,
    record: B,
    set: {},
  },
})
