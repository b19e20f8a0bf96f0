import { allRecords } from '../log/erasure.ts'
import type { Fold, Touched } from '../log/fold.ts'
import type { Id } from '../log/id.ts'
import { readEntry } from '../queries/entries.ts'
import { readJoined, standsFor, type Joined } from '../queries/joined.ts'
import { readRepair, Repairs } from '../queries/repairs.ts'
import { Agenda, readItem, readMeeting, readSource } from '../queries/supervision.ts'
import { isEntryKind } from '../records.ts'
import { Journal } from './journal.ts'

/** All that the screens read of a practice. */
export interface Practice {
  readonly fold: Fold
  readonly journal: Journal
  readonly agenda: Agenda
  readonly repairs: Repairs
}

/** What the screens read of a fold, kept up record by record as they change. */
export class Derived {
  readonly journal = new Journal()
  readonly agenda = new Agenda()
  readonly repairs = new Repairs()
  private joined: Joined = new Map()

  /** Brings it up to the fold: each record that was touched, and no other. Adds those that are about somebody else now. */
  follow(fold: Fold, touched: Touched): void {
    if ([...touched.values()].includes('patient')) this.rejoin(fold, touched)
    for (const [id, kind] of touched) {
      const record = fold.records[kind].get(id)
      if (isEntryKind(kind)) this.journal.set(id, this.standIn(record ? readEntry(record) : null))
      else if (kind === 'meeting') this.agenda.putMeeting(id, record ? readMeeting(record) : null)
      else if (kind === 'supervision')
        this.agenda.put(id, this.standIn(record ? readItem(record) : null), record && readSource(record))
      else if (kind === 'repair') this.repairs.put(id, this.standIn(record ? readRepair(record) : null))
    }
  }

  /** Patients may have been joined, or taken apart. Rare, so all that may be about them is looked at. */
  private rejoin(fold: Fold, touched: Touched): void {
    const before = this.joined
    this.joined = readJoined(fold)
    const moved = [...this.joined, ...before].some(([id]) => this.joined.get(id) !== before.get(id))
    if (!moved) return
    for (const { id, kind } of allRecords(fold))
      if (isEntryKind(kind) || kind === 'supervision' || kind === 'repair') touched.set(id, kind)
  }

  private standIn<T extends { readonly patient?: Id }>(about: T | null): T | null {
    if (about?.patient === undefined || this.joined.size === 0) return about
    return { ...about, patient: standsFor(this.joined, about.patient) }
  }
}
