/*
 * What is offered, and why: each rule looks at what was entered with one patient, and has its reason. A rule finds nothing
 * out about anybody. It says "this stands in your entries", and leaves the rest to the person.
 */

import type { Id } from '../log/id.ts'
import {
  COMPONENTS,
  type Checkin,
  type Component,
  type ComponentState,
  type Entry,
  type OfferRule,
  type Patient,
  type Repair,
  type Settings,
  type Wishes,
} from '../records.ts'
import { answersDiffer } from './answers.ts'
import { contractDue } from './contracts.ts'
import { followUpDue } from './followUps.ts'
import type { Course } from './journal.ts'
import { WEEK_MS } from './likely.ts'
import { sessionNumber, SESSION_GAP_MS, type Session } from './sessions.ts'

/** What one rule offers, with its reason. */
export type Offer =
  | { readonly rule: 'follow-up'; readonly repair: Id; readonly since: number }
  | { readonly rule: 'contract'; readonly since: number }
  | { readonly rule: 'apart' }
  | { readonly rule: 'component'; readonly component: Component; readonly state: ComponentState }
  | { readonly rule: 'signs'; readonly signs: readonly string[] }
  | { readonly rule: 'ask'; readonly sessions: number }
  | { readonly rule: 'supervision'; readonly weeks: number }

/** So many observations in the last two sessions are told. */
const SIGNS = 2
/** What was not entered in one session may have been in the one before; further back it is no longer "running". */
const LOOK_BACK = 4

export const ASK_AFTER = 4
export const ASK_AFTER_CHOICES = [2, 3, 4, 6, 8, 12] as const
export const SUPERVISION_WEEKS = 4
export const SUPERVISION_CHOICES = [1, 2, 4, 6, 8, 12] as const

/** What the rules are told of one patient. */
export interface Subject {
  readonly patient: Pick<Patient, 'active' | 'contractEvery'> & Wishes
  readonly course: Course
  /** All repairs with this patient, open and closed, oldest first. */
  readonly repairs: readonly Repair[]
}

/**
 * What is offered for one patient, what is due first. What was put off or switched off is not among it; and nothing is
 * for one in the archive.
 */
export function offersFor(
  { patient, course, repairs }: Subject,
  settings: Pick<Settings, 'askAfter'> & Wishes,
  now: number,
): Offer[] {
  if (!patient.active) return []
  const found = [
    followUpOffer(repairs, course, now),
    contractOffer(patient, course, now),
    ...gathered(repairs, course, now),
    askOffer(course, settings.askAfter ?? ASK_AFTER, now),
  ]
  return found.filter(
    (offer): offer is Offer =>
      offer !== null &&
      !isSwitchedOff(offer.rule, patient, settings) &&
      !isPutOff(patient.putOff?.[offer.rule], course, now),
  )
}

/**
 * Offered where supervision lay untouched for so many weeks: nothing put on the agenda, nothing talked over. Put off, it
 * comes back a week later.
 * `touchedAt`: the last of either; where there was none, the first entry at all; undefined where there is none either.
 */
export function supervisionOffer(
  touchedAt: number | undefined,
  settings: Pick<Settings, 'supervisionWeeks'> & Wishes,
  now: number,
): Offer | null {
  if (touchedAt === undefined || isSwitchedOff('supervision', {}, settings)) return null
  const weeks = Math.floor((now - touchedAt) / WEEK_MS)
  const putOff = settings.putOff?.['supervision']
  const isAway = putOff !== undefined && now - putOff < WEEK_MS && putOff - now < SESSION_GAP_MS
  return weeks >= (settings.supervisionWeeks ?? SUPERVISION_WEEKS) && !isAway
    ? { rule: 'supervision', weeks }
    : null
}

export const isSwitchedOff = (rule: OfferRule, patient: Wishes, settings: Wishes): boolean =>
  [patient, settings].some(({ noOffers }) => noOffers?.includes(rule))

/** What was put off stays away until the session that it was put off for is over. */
function isPutOff(at: number | undefined, { sessions }: Course, now: number): boolean {
  // One from the future was put off by a clock that was off.
  if (at === undefined || at - now >= SESSION_GAP_MS) return false
  return sessionNumber(sessions, now) <= sessionNumber(sessions, at)
}

function followUpOffer(repairs: readonly Repair[], course: Course, now: number): Offer | null {
  for (const repair of repairs) {
    const since = followUpDue(repair, course, now)
    if (since !== null) return { rule: 'follow-up', repair: repair.id, since }
  }
  return null
}

function contractOffer(patient: Subject['patient'], course: Course, now: number): Offer | null {
  const since = contractDue(patient, course, now)
  return since === null ? null : { rule: 'contract', since }
}

/** What runs through the last sessions. What came before a repair was begun is what that repair is about. */
function gathered(repairs: readonly Repair[], { sessions }: Course, now: number): (Offer | null)[] {
  const repairedAt = repairs.at(-1)?.at ?? -Infinity
  const last = lastSessions(sessions, now).filter(({ end }) => end > repairedAt)
  const isOpen = repairs.some(({ closedAt }) => closedAt === undefined)
  return [
    isTwiceApart(last) ? { rule: 'apart' } : null,
    componentOffer(last),
    isOpen ? null : signsOffer(last.slice(0, 2)),
  ]
}

/** Those begun by now, the newest first. */
function lastSessions(sessions: readonly Session[], now: number): Session[] {
  const last: Session[] = []
  for (let index = sessions.length - 1; index >= 0 && last.length < LOOK_BACK; index -= 1)
    if (sessions[index]!.start - now < SESSION_GAP_MS) last.push(sessions[index]!)
  return last
}

/** The last two sessions in which both answers stand, and they differ in both. */
function isTwiceApart(last: readonly Session[]): boolean {
  const both = last.flatMap(
    (session) => lastIn(session, (checkin) => (hasBoth(checkin) ? checkin : undefined)) ?? [],
  )
  return both.length >= 2 && both.slice(0, 2).every(answersDiffer)
}

const hasBoth = ({ direction, theirs }: Checkin) => direction !== undefined && theirs !== undefined

/** The first component that was not in tune in the last two sessions in which it was entered. */
function componentOffer(last: readonly Session[]): Offer | null {
  for (const component of COMPONENTS) {
    const [state, before] = last.flatMap((session) => lastIn(session, (checkin) => checkin[component]) ?? [])
    if (state && before && state !== 'clear' && before !== 'clear')
      return { rule: 'component', component, state }
  }
  return null
}

/** Signs of one session count once each; the same one in both counts twice. */
function signsOffer(last: readonly Session[]): Offer | null {
  const seen = last.toReversed().flatMap(({ entries }) => Array.from(new Set(entries.flatMap(signsOf))))
  return seen.length >= SIGNS ? { rule: 'signs', signs: [...new Set(seen)] } : null
}

const signsOf = (entry: Entry): readonly string[] => (entry.kind === 'checkin' ? entry.signs : [])

/** Where none of so many sessions, this one among them, holds an answer of the client's. */
function askOffer({ sessions }: Course, after: number, now: number): Offer | null {
  const number = sessionNumber(sessions, now)
  if (number < after) return null
  for (let index = sessions.length - 1; index >= 0 && sessions[index]!.number > number - after; index -= 1)
    if (lastIn(sessions[index]!, ({ theirs }) => theirs) !== undefined) return null
  return { rule: 'ask', sessions: after }
}

/** What the last of a session's check-ins says where any says it. */
function lastIn<T>({ entries }: Session, read: (checkin: Checkin) => T | undefined): T | undefined {
  for (const entry of entries.toReversed()) {
    const found = entry.kind === 'checkin' ? read(entry) : undefined
    if (found !== undefined) return found
  }
  return undefined
}
