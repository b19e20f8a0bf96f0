import 'fake-indexeddb/auto'
import { effect } from '@preact/signals'
import { beforeAll, expect, test, vi } from 'vitest'
import { Ordered } from '../../../../pwa/src/core/queries/ordered.ts'
import { addRecord } from '../../../../pwa/src/state/engine/commit.ts'
import {
  agenda,
  courseOf,
  disk,
  journal,
  openRest,
  patients,
  replica,
  startPractice,
} from '../../../../pwa/src/state/engine/practice.ts'
import { tapField } from '../../../../pwa/src/ui/now/checkin.ts'

// Asked as soon as the practice is there, and a machine that tests has none.
vi.hoisted(() => Object.assign(globalThis, { localStorage: { getItem: () => null } }))

const HOUR = 3_600_000
const NOW = Date.now()

beforeAll(async () => {
  vi.stubGlobal('navigator', {})
  await startPractice(() => expect.unreachable('the storage answers'))
  await openRest()
})

test('what a tap reads, writes and derives does not grow with the log', async () => {
  const patient = await addRecord('patient', { code: 'Strumień' })
  await logSessions(patient, 5)
  const few = await countTap(patient)
  await logSessions(patient, 1_500)
  const many = await countTap(patient)
  expect(many).toEqual(few)
  expect(many).toEqual({
    sealed: 1,
    opened: 0,
    // The op; whose turn it is; whether this database counts; the op's place in the outbox; and the turn given on.
    asked: ['add ops', 'get meta', 'get meta', 'add outbox', 'put meta'],
    // The entry, among all and its patient's, and its day.
    derived: 3,
    sessions: 1,
    // The entries alone: no list of patients, no agenda.
    told: ['entries'],
  })
})

/** Counts what one tap costs that begins a check-in in a session of its own, screens included. */
async function countTap(patient: string) {
  const told: string[] = []
  const stop = [
    effect(() => void (journal(), told.push('entries'))),
    effect(() => void (patients.value, told.push('patients'))),
    effect(() => void (agenda(), told.push('agenda'))),
  ]
  const before = [...courseOf(patient).sessions]
  told.length = 0
  const asked: string[] = []
  const spies = [
    ...(
      ['get', 'getAll', 'getAllKeys', 'getKey', 'count', 'openCursor', 'add', 'put', 'delete'] as const
    ).map((what) => spyOnStore(what, asked)),
    vi.spyOn(Ordered.prototype, 'set'),
    vi.spyOn(crypto.subtle, 'encrypt'),
    vi.spyOn(crypto.subtle, 'decrypt'),
  ]
  const [derived, sealed, opened] = spies.slice(-3)
  const position = replica.whole!.position
  await tapField(patient, 'goal', 'noisy')
  const sessions = courseOf(patient).sessions.filter((session, index) => session !== before[index]).length
  const counted = {
    sealed: sealed!.mock.calls.length,
    opened: opened!.mock.calls.length,
    asked: [...asked],
    derived: derived!.mock.calls.filter(([, item]) => item !== null).length,
    sessions,
    told: [...told],
  }
  for (const spy of spies) spy.mockRestore()
  for (const end of stop) end()
  expect(replica.whole!.position).toBe(position + 1)
  // The next tap begins a check-in too.
  const [entry] = journal().entries.newestFirst()
  await replica.write({ type: 'set', kind: 'checkin', record: entry!.id, set: { at: NOW - 4 * HOUR } })
  return counted
}

const CALLS = [
  'get',
  'getAll',
  'getAllKeys',
  'getKey',
  'count',
  'openCursor',
  'add',
  'put',
  'delete',
] as const

function spyOnStore(call: (typeof CALLS)[number], asked: string[]) {
  const store = IDBObjectStore.prototype as unknown as Record<string, (...how: unknown[]) => unknown>
  const done = store[call]!
  return vi.spyOn(store, call).mockImplementation(function (this: IDBObjectStore, ...how) {
    asked.push(`${call} ${this.name}`)
    return done.apply(this, how)
  })
}

/** So many sessions of the past, one a day. */
async function logSessions(patient: string, count: number): Promise<void> {
  for (let day = 1; day <= count; day += 1) {
    const at = NOW - day * 24 * HOUR
    await addRecord('checkin', { at, patient, goal: 'clear', tasks: 'clear', bond: 'clear' })
  }
  expect(journal().entries.all.length).toBeGreaterThanOrEqual(count)
  expect(await disk.read((database) => database.count('ops'))).toBeGreaterThan(count)
}
