import { expect, test } from 'vitest'
import { applyOp, emptyFold, type Touched } from '../../../../pwa/src/core/log/fold.ts'
import type { SetContent } from '../../../../pwa/src/core/log/ops.ts'
import { listPatients } from '../../../../pwa/src/core/queries/patients.ts'
import { Derived } from '../../../../pwa/src/core/rules/derived.ts'

const [FIRST, TWIN, THIRD, ENTRY, ITEM, REPAIR] = ['1', '2', '3', '4', '5', '7'].map((digit) =>
  digit.repeat(32),
) as [string, string, string, string, string, string]

test('what is about a patient who was joined into another is about that one, and comes back when they are taken apart', () => {
  const { write, derived, codes } = begin()
  write('patient', TWIN, { joined: FIRST })
  expect(codes()).toEqual(['Wrzos'])
  expect(derived.journal.courseOf(FIRST).sessions).toHaveLength(1)
  expect(derived.journal.courseOf(TWIN).sessions).toHaveLength(0)
  expect(derived.agenda.get(ITEM)?.patient).toBe(FIRST)
  expect(derived.repairs.openOf(FIRST)).toHaveLength(1)
  write('patient', TWIN, { joined: null })
  expect(codes()).toEqual(['Wrzos', 'wrzos'])
  expect(derived.journal.courseOf(TWIN).sessions).toHaveLength(1)
  expect(derived.agenda.get(ITEM)?.patient).toBe(TWIN)
  expect(derived.repairs.openOf(TWIN)).toHaveLength(1)
})

test('an entry that arrives after its patient was joined belongs to the other too', () => {
  const { write, derived } = begin()
  write('patient', TWIN, { joined: FIRST })
  write('checkin', '6'.repeat(32), { at: 86_400_000_000, patient: TWIN, goal: 'clear' })
  expect(derived.journal.courseOf(FIRST).sessions).toHaveLength(2)
})

test('of two that were joined into each other on two devices one stands for both, the same everywhere', () => {
  const { write, derived, codes } = begin()
  write('patient', FIRST, { joined: TWIN })
  write('patient', TWIN, { joined: FIRST })
  expect(codes()).toEqual(['Wrzos'])
  expect(derived.journal.courseOf(FIRST).sessions).toHaveLength(1)
})

test('one joined into somebody who was joined in turn, or who is not there, is nobody lost', () => {
  const { write, derived, codes } = begin()
  write('patient', TWIN, { joined: THIRD })
  expect(codes()).toEqual(['Wrzos', 'wrzos'])
  write('patient', THIRD, { code: 'WRZOS', joined: FIRST })
  expect(codes()).toEqual(['Wrzos'])
  expect(derived.journal.courseOf(FIRST).sessions).toHaveLength(1)
})

/** Two patients under one code, an entry, an item and a repair about the second. */
function begin() {
  const fold = emptyFold()
  const derived = new Derived()
  let n = 0
  const write = (kind: SetContent['kind'], record: string, set: SetContent['set']) => {
    n += 1
    const touched: Touched = new Map()
    const stamp = { ms: n, counter: 0, device: FIRST }
    applyOp(
      fold,
      { id: `${n}`.padStart(32, 'e'), erases: [], content: { type: 'set', kind, record, set, n, stamp } },
      touched,
    )
    derived.follow(fold, touched)
  }
  write('patient', FIRST, { code: 'Wrzos' })
  write('patient', TWIN, { code: 'wrzos' })
  write('checkin', ENTRY, { at: 1_000, patient: TWIN, goal: 'clear' })
  write('supervision', ITEM, { at: 1_000, patient: TWIN, text: 'tempo' })
  write('repair', REPAIR, { at: 1_000, patient: TWIN })
  return { write, derived, codes: () => listPatients(fold).map(({ code }) => code) }
}
