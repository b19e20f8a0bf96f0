/* The practice: all that this device has opened of one's work, as signals that the screens read. */

import { computed, signal } from '@preact/signals'
import { entryState, type EntryState } from '../../core/log/entryState.ts'
import type { FoldedRecord } from '../../core/log/fold.ts'
import type { Id } from '../../core/log/id.ts'
import { countForged } from '../../core/log/trust.ts'
import { isKindOf, listEntries } from '../../core/queries/entries.ts'
import { listPatients } from '../../core/queries/patients.ts'
import type { Kind } from '../../core/records.ts'
import { listSessions } from '../../core/rules/sessions.ts'
import { Disk } from '../../store/disk.ts'
import { readOutbox } from '../../store/exchange.ts'
import { readMeta } from '../../store/meta.ts'
import type { Enrolment, OutboxRow } from '../../store/rows.ts'
import { Api } from '../../sync/api.ts'
import { Replica } from './replica.ts'

export type { Enrolment }

export const disk = new Disk()
export const api = new Api()
export const replica = new Replica(disk)

const version = signal(0)
const outbox = signal<ReadonlyMap<Id, OutboxRow>>(new Map())

/** False until everything kept here has been read once. */
export const ready = signal(false)
export const enrolment = signal<Enrolment | undefined>(undefined)
export const setAside = signal(replica.setAside)
/** Ops that the server calls erased, and that no opened op erases: kept here all the same. */
export const forgedCount = signal(0)

export const getFold = () => replica.fold
export const patients = computed(() => (version.value, listPatients(replica.fold)))
/** Newest first. */
export const entries = computed(() => (version.value, listEntries(replica.fold)))
export const checkins = computed(() => entries.value.filter(isKindOf('checkin')))
export const sessions = computed(() => listSessions(entries.value))
export const waitingCount = computed(() => [...outbox.value.values()].filter((row) => !row.refused).length)
export const refusedCount = computed(() => outbox.value.size - waitingCount.value)

export const findRecord = (kind: Kind, id: Id): FoldedRecord | undefined => replica.fold.records[kind].get(id)

export function stateOf(kind: Kind, id: Id): EntryState {
  const ops = findRecord(kind, id)?.ops.keys() ?? []
  return entryState(ops, outbox.value, enrolment.value !== undefined && enrolment.value.state !== 'pending')
}

/** Reads what is kept here, and from then on whatever is written. `fail` is told where the storage does not answer. */
export async function startPractice(fail: () => void): Promise<void> {
  disk.onChange(() => void refresh().catch(fail))
  await refresh().catch(fail)
  ready.value = true
}

/** Ends when everything written so far stands on the screens. */
export async function refresh(): Promise<void> {
  await replica.catchUp()
  await replica.finishErasures()
  const rows = await readOutbox(disk)
  enrolment.value = await readMeta(disk, 'enrolment')
  outbox.value = new Map(rows.map((row) => [row.id, row]))
  setAside.value = replica.setAside
  forgedCount.value = countForged(replica.fold, (await readMeta(disk, 'claims')) ?? [])
  version.value += 1
}
