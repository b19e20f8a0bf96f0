import type { Id } from '../log/id.ts'
import { saysAnything } from '../queries/entries.ts'
import { Ordered } from '../queries/ordered.ts'
import type { Entry } from '../records.ts'
import { sessionsFrom, SESSION_GAP_MS, type Session } from './sessions.ts'

type Kind<K> = Extract<Entry, { kind: K }>

/** A local day on which something was entered. */
interface Day {
  readonly id: string
  /** When it begins, in milliseconds since 1970. */
  readonly at: number
  readonly count: number
}

export const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0)

/**
 * What was entered today, newest first; with what a session that began before midnight holds, and what a clock that was
 * off has put ahead of now: whatever was just saved is among them.
 */
export const entriesOfNow = ({ entries }: Journal, now: number): Entry[] =>
  entries.all.slice(entries.countBefore(Math.min(startOfDay(now), now - SESSION_GAP_MS))).toReversed()

/** Every entry in its order, and by whom it is about; kept so as entries come, change and go, one at a time. */
export class Journal {
  readonly entries = new Ordered<Entry>()
  /** Entries that were logged before it was said whose they are. */
  readonly loose = new Ordered<Entry>()
  /** The local days on which anything was entered, by when they begin. */
  readonly days = new Ordered<Day>()
  private readonly courses = new Map<Id, Course>()

  /** Puts an entry in place of the one with its id, or takes that one away. */
  set(id: Id, entry: Entry | null): void {
    const before = this.entries.get(id)
    this.entries.set(id, entry)
    this.loose.set(id, entry?.patient === undefined ? entry : null)
    if (before?.at !== entry?.at) {
      if (before) this.countOn(before.at, -1)
      if (entry) this.countOn(entry.at, 1)
    }
    if (before?.patient !== undefined && before.patient !== entry?.patient)
      this.courseOf(before.patient).set(id, null)
    if (entry?.patient !== undefined) this.courseOf(entry.patient).set(id, entry)
  }

  /** The entries of the local day that begins at this time, newest first. */
  entriesOn(day: number): Entry[] {
    const next = new Date(day)
    next.setDate(next.getDate() + 1)
    return this.entries.all
      .slice(this.entries.countBefore(day), this.entries.countBefore(next.getTime()))
      .toReversed()
  }

  private countOn(at: number, by: 1 | -1): void {
    const day = startOfDay(at)
    const id = String(day)
    const count = (this.days.get(id)?.count ?? 0) + by
    this.days.set(id, count > 0 ? { id, at: day, count } : null)
  }

  courseOf(patient: Id): Course {
    const known = this.courses.get(patient)
    if (known) return known
    const made = new Course()
    this.courses.set(patient, made)
    return made
  }
}

/** One patient's sessions, and what is open in them. An entry of which everything was cleared is not among them. */
export class Course {
  readonly contracts = new Ordered<Kind<'contract'>>()
  /** Summaries whose opening is still to be said. */
  readonly unsaid = new Ordered<Kind<'summary'>>()
  private readonly entries = new Ordered<Entry>()
  /** The sessions that stand, up to the first that has changed since; and how many entries they hold. */
  private readonly known: Session[] = []
  private covered = 0

  set(id: Id, entry: Entry | null): void {
    const before = this.entries.get(id)
    const said = entry && saysAnything(entry) ? entry : null
    this.entries.set(id, said)
    this.contracts.set(id, said?.kind === 'contract' ? said : null)
    this.unsaid.set(id, said?.kind === 'summary' && isUnsaid(said) ? said : null)
    if (before) this.forgetFrom(before.at)
    if (said) this.forgetFrom(said.at)
  }

  /** Oldest first. Changes under one's hands: not to be kept. */
  get sessions(): readonly Session[] {
    for (const session of sessionsFrom(this.entries.all, this.covered, this.known.length + 1)) {
      this.known.push(session)
      this.covered += session.entries.length
    }
    return this.known
  }

  /** Forgets the sessions that an entry at this time may belong to, join or part, and all later ones. */
  private forgetFrom(at: number): void {
    for (let last = this.known.at(-1); last && last.end > at - SESSION_GAP_MS; last = this.known.at(-1)) {
      this.known.pop()
      this.covered -= last.entries.length
    }
  }
}

export const isUnsaid = ({ opening, openingDoneAt }: Kind<'summary'>): boolean =>
  opening !== undefined && openingDoneAt === undefined
