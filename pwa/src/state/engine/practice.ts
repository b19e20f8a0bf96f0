/* The practice: all that this device has opened of one's work, as signals that the screens read. */

import { batch, computed, effect, signal, untracked } from '@preact/signals'
import { entryState, type EntryState } from '../../core/log/entryState.ts'
import { emptyFold, type Fold, type FoldedRecord } from '../../core/log/fold.ts'
import type { Id } from '../../core/log/id.ts'
import { countForged } from '../../core/log/trust.ts'
import { listPatients } from '../../core/queries/patients.ts'
import type { Repairs } from '../../core/queries/repairs.ts'
import type { Agenda } from '../../core/queries/supervision.ts'
import { isEntryKind, KINDS, type Kind } from '../../core/records.ts'
import { Derived, type Practice } from '../../core/rules/derived.ts'
import type { Course, Journal } from '../../core/rules/journal.ts'
import { Disk, type Change } from '../../store/disk.ts'
import { readMeta } from '../../store/meta.ts'
import type { Enrolment } from '../../store/rows.ts'
import { findVault, isWrittenOn, keepsKeys } from './device.ts'
import { followOutbox, forgetOutbox, outbox, readOutbox } from './outbox.ts'
import { Replica, type News } from './replica.ts'

export type { Enrolment }

export const disk = new Disk()
export const replica = new Replica(disk)

/** Where it is remembered that the sample practice is shown; absent: one's own is. */
export const SAMPLE = 'sojusz-sample'
/** As it was when the page was loaded: to go in or out loads it again, so that nothing of one stands beside the other. */
export const sampling = localStorage.getItem(SAMPLE) !== null

/**
 * The practice that the screens read: one's own, or the sample, which is empty until it is made. Only the replica is ever
 * written to, kept and sent, and it goes on behind the sample.
 */
export const shown = signal<Practice>(
  sampling ? Object.assign(new Derived(), { fold: emptyFold() }) : replica,
)

/** Language, forms and the names of devices are the person's own whichever practice is shown. */
const foldOf = (kind: Kind): Fold => (kind === 'settings' || kind === 'device' ? replica : shown.value).fold

/** False until what Now needs has been read once: then there may be taps. */
export const ready = signal(false)
/** False until everything kept here has been read once: until then no older entry is called absent. */
export const whole = signal(false)
export const enrolment = signal<Enrolment | undefined>(undefined)
export const setAside = signal(replica.setAside)
/** What is kept here cannot be opened: the browser has lost the keys, and only the recovery key brings them back. */
export const keysGone = signal(false)
/** The browser keeps no keys: nothing can be written here. */
export const keysRefused = signal(false)
/** Ops that the server calls erased, and that no opened op erases: kept here all the same. */
export const forgedCount = signal(0)

/** How often records of each kind have changed. Whoever reads the fold or what is derived from it must read these. */
const versions = new Map(KINDS.map((kind) => [kind, signal(0)]))
const entryVersion = signal(0)

/** A question to the fold about records of one kind, asked again when one of them changed. */
export const askFold = <T>(kind: Kind, query: (fold: Fold) => T) =>
  computed(() => {
    void versions.get(kind)!.value
    return query(foldOf(kind))
  })

export const patients = askFold('patient', listPatients)

/** Every entry. Changes under one's hands, as do the three below: not to be kept. */
export const journal = (): Journal => (entryVersion.value, shown.value.journal)
/** One patient's sessions. */
export const courseOf = (patient: Id): Course => journal().courseOf(patient)
export const agenda = (): Agenda => (
  void versions.get('supervision')!.value,
  void versions.get('meeting')!.value,
  shown.value.agenda
)
export const repairs = (): Repairs => (versions.get('repair')!.value, shown.value.repairs)

/** The record as it stands at this moment. */
export const findRecord = (kind: Kind, id: Id): FoldedRecord | undefined => foldOf(kind).records[kind].get(id)

/** Whether what is written here is also sent. */
const syncing = computed(() => enrolment.value !== undefined && enrolment.value.state !== 'pending')

export function stateOf(kind: Kind, id: Id): EntryState {
  if (shown.value !== replica) return 'sample'
  const ops = findRecord(kind, id)?.ops.keys() ?? []
  return entryState(ops, outbox(), syncing.value)
}

/**
 * Reads what is kept here, first what Now needs, and from then on follows whatever is written. Ends when everything is
 * there. `fail` is told where the storage does not answer.
 */
export async function startPractice(fail: () => void): Promise<void> {
  replica.onNews = tellNews
  disk.onChange((change) => void follow(change).catch(fail))
  effect(() => {
    if (syncing.value) untracked(() => void readOutbox(disk).catch(fail))
    else untracked(forgetOutbox)
  })
  await Promise.all([replica.open(), readEnrolment()]).catch(fail)
  await lookForKeys().catch(fail)
  ready.value = true
}

/** Opens everything that the start left for later. */
export async function openRest(): Promise<void> {
  await refresh()
  whole.value = true
  // No screen shows this moment; the bench reads it here.
  performance.mark('whole')
}

/** Ends when everything written so far stands on the screens. */
export async function refresh(): Promise<void> {
  await replica.catchUp()
  await replica.finishErasures()
  await Promise.all([readEnrolment(), countClaims()])
}

async function follow({ meta, outbox: changed }: Change): Promise<void> {
  if (changed && syncing.peek()) await followOutbox(disk, changed)
  if (meta?.has('enrolment')) await readEnrolment()
  if (meta?.has('vault')) await lookForKeys()
  if (meta?.has('claims')) await countClaims()
}

function tellNews(kinds: News): void {
  batch(() => {
    for (const kind of kinds) versions.get(kind)!.value += 1
    if ([...kinds].some(isEntryKind)) entryVersion.value += 1
    setAside.value = replica.setAside
  })
}

async function lookForKeys(): Promise<void> {
  keysGone.value = !replica.hasKeys && !(await findVault(disk)) && (await isWrittenOn(disk))
}

/** Once nobody waits for it: a browser that refuses keys should say so before the first tap does. */
export async function tryKeys(): Promise<void> {
  keysRefused.value = !replica.hasKeys && !keysGone.value && !(await keepsKeys(disk))
}

async function readEnrolment(): Promise<void> {
  enrolment.value = await readMeta(disk, 'enrolment')
}

async function countClaims(): Promise<void> {
  forgedCount.value = countForged(replica.fold, (await readMeta(disk, 'claims')) ?? [])
}
