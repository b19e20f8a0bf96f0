import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Fold } from '../../../../pwa/src/core/log/fold.ts'
import type { Op } from '../../../../pwa/src/core/log/ops.ts'
import { SAME_CHECKIN_MS } from '../../../../pwa/src/core/rules/checkins.ts'
import { SESSION_GAP_MS } from '../../../../pwa/src/core/rules/sessions.ts'
import { foldAll, journalIn, Tapper, TAPS } from '../tapping.ts'

const START = Date.UTC(2026, 8, 1, 8)
const MINUTE = 60_000
const PATIENTS = ['a'.repeat(32), 'b'.repeat(32), undefined]

interface Step {
  device: 0 | 1
  patient: number
  tap: number
  /** Minutes since the tap before. */
  later: number
  /** Whether this device has heard of the other one's taps by now. */
  hears: boolean
}

const steps = fc.array(
  fc.record<Step>({
    device: fc.constantFrom(0, 1),
    patient: fc.nat(PATIENTS.length - 1),
    tap: fc.nat(TAPS.length - 1),
    later: fc.oneof(fc.double({ min: 0, max: 3, noNaN: true }), fc.nat(300)),
    hears: fc.boolean(),
  }),
  { maxLength: 20 },
)

test('check-ins and sessions are the same for every order of arrival from two devices, duplicates or not', () => {
  fc.assert(
    fc.property(steps, fc.infiniteStream(fc.nat()), (script, picks) => {
      const { ops } = play(script)
      const inOrder = describe(foldAll(ops))
      expect(describe(foldAll(ops.toReversed()))).toEqual(inOrder)
      expect(describe(foldAll(shuffle([...ops, ...ops], picks)))).toEqual(inOrder)
    }),
    { numRuns: 300 },
  )
})

test('taps within two minutes of the first one on the same patient are one check-in', () => {
  fc.assert(
    fc.property(steps, (script) => {
      const hearing = script.map((step) => ({ ...step, hears: true }))
      expect(startsOf(play(hearing))).toEqual(groupGreedily(timesOf(hearing)))
      const deaf = script.map((step) => ({ ...step, hears: false }))
      const alone = ([0, 1] as const).flatMap((device) =>
        groupGreedily(timesOf(deaf).filter((tap) => tap.device === device)),
      )
      expect(startsOf(play(deaf))).toEqual(alone.toSorted())
    }),
    { numRuns: 300 },
  )
})

test('sessions part where nothing was entered for three hours, and nowhere else', () => {
  fc.assert(
    fc.property(steps, (script) => {
      const journal = journalIn(foldAll(play(script).ops))
      for (const patient of PATIENTS.slice(0, 2) as string[]) {
        const { sessions } = journal.courseOf(patient)
        expect(sessions.map(({ number }) => number)).toEqual(sessions.map((_, index) => index + 1))
        for (const [index, session] of sessions.entries()) {
          const times = session.entries.map(({ at }) => at)
          expect(gaps(times).every((gap) => gap >= 0 && gap < SESSION_GAP_MS)).toBe(true)
          const next = sessions[index + 1]
          expect(next === undefined || next.start - session.end >= SESSION_GAP_MS).toBe(true)
          expect(session.entries.every((entry) => entry.patient === patient)).toBe(true)
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('undo restores exactly what was, whatever was tapped before', () => {
  fc.assert(
    fc.property(steps, fc.nat(TAPS.length - 1), fc.nat(PATIENTS.length - 1), (script, tap, patient) => {
      const { devices, end } = play(script)
      const before = describe(devices[0].fold)
      const undo = devices[0].tap(PATIENTS[patient], end + MINUTE, TAPS[tap]!)
      undo()
      expect(describe(devices[0].fold)).toEqual(before)
    }),
    { numRuns: 300 },
  )
})

test('what is chosen and chosen again is absent, not false', () => {
  for (const tap of TAPS.slice(1)) {
    const device = new Tapper('d'.repeat(32))
    device.tap(PATIENTS[0], START, tap)
    device.tap(PATIENTS[0], START, tap)
    const [entry] = journalIn(device.fold).entries.all
    expect(entry).toEqual({ kind: 'checkin', id: entry!.id, at: START, patient: PATIENTS[0], signs: [] })
  }
})

test('an entry of which everything was cleared makes no session', () => {
  const device = new Tapper('d'.repeat(32))
  device.tap(PATIENTS[0], START, TAPS[1]!)
  device.tap(PATIENTS[0], START, TAPS[1]!)
  expect(journalIn(device.fold).courseOf(PATIENTS[0]!).sessions).toEqual([])
})

function play(script: readonly Step[]) {
  const devices = [new Tapper('1'.repeat(32)), new Tapper('2'.repeat(32))] as const
  let now = START
  for (const step of script) {
    now += step.later * MINUTE
    const device = devices[step.device]
    if (step.hears) device.hear(devices[1 - step.device]!.ops)
    device.tap(PATIENTS[step.patient], now, TAPS[step.tap]!)
  }
  return { devices, end: now, ops: devices.flatMap((device): readonly Op[] => device.ops) }
}

function timesOf(script: readonly Step[]) {
  let now = START
  return script.map(({ device, patient, later }) => ({ device, patient, at: (now += later * MINUTE) }))
}

/** When each check-in must have begun, by patient. */
function groupGreedily(taps: readonly { patient: number; at: number }[]): string[] {
  const starts: { patient: number; at: number }[] = []
  for (const { patient, at } of taps)
    if (!starts.some((one) => one.patient === patient && at - one.at < SAME_CHECKIN_MS))
      starts.push({ patient, at })
  return starts.map(({ patient, at }) => `${patient} ${at}`).toSorted()
}

const startsOf = ({ ops }: { ops: readonly Op[] }): string[] =>
  journalIn(foldAll(ops))
    .entries.all.map(({ patient, at }) => `${PATIENTS.indexOf(patient)} ${at}`)
    .toSorted()

const describe = (fold: Fold) => {
  const journal = journalIn(fold)
  const sessions = (PATIENTS.slice(0, 2) as string[]).map((patient) => journal.courseOf(patient).sessions)
  return { entries: journal.entries.all, sessions }
}

const gaps = (times: readonly number[]): number[] => times.slice(1).map((time, index) => time - times[index]!)

function shuffle<T>(list: readonly T[], picks: fc.Stream<number>): T[] {
  const left = [...list]
  return [...picks.take(list.length)].map((pick) => left.splice(pick % left.length, 1)[0]!)
}
