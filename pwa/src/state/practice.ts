import { computed, signal } from '@preact/signals'
import { entryState, type EntryState } from '../core/entryState.ts'
import { applyOp, emptyFold, type FoldedRecord } from '../core/fold.ts'
import type { Id } from '../core/id.ts'
import { listCheckins, listPatients } from '../core/queries.ts'
import type { Kind } from '../core/records.ts'
import { onChange } from '../store/changes.ts'
import type { Enrolment, OutboxRow, PlacedOp } from '../store/database.ts'
import { readOutbox } from '../store/exchange.ts'
import { readMeta } from '../store/meta.ts'
import { emptyBodies, readOpsAfter } from '../store/ops.ts'
import { openContent, type Vault } from '../vault/vault.ts'

/*
 * What the opened ops say, for the screens. Whatever writes an op (a tap here, another tab, sync), it reaches the
 * screens by one way only: out of the database, in order of arrival.
 */

export type { Enrolment }

const PAGE = 1_000

let fold = emptyFold()
let position = 0
let openedVault: Vault | undefined

const version = signal(0)
const outbox = signal<ReadonlyMap<Id, OutboxRow>>(new Map())

/** False until everything kept here has been read once. */
export const ready = signal(false)
export const enrolment = signal<Enrolment | undefined>(undefined)
/** Ops that do not open, or that this version does not understand: kept, counted, and tried again at each start. */
export const setAside = signal<ReadonlySet<Id>>(new Set())

export const patients = computed(() => (version.value, listPatients(fold)))
export const checkins = computed(() => (version.value, listCheckins(fold)))
export const waitingCount = computed(() => [...outbox.value.values()].filter((row) => !row.refused).length)
export const refusedCount = computed(() => outbox.value.size - waitingCount.value)

export const getFold = () => fold

export const findRecord = (kind: Kind, id: Id): FoldedRecord | undefined => fold.records[kind].get(id)

export function stateOf(kind: Kind, id: Id): EntryState {
  const ops = findRecord(kind, id)?.ops.keys() ?? []
  return entryState(ops, outbox.value, enrolment.value !== undefined && enrolment.value.state !== 'pending')
}

let reading: Promise<void> = Promise.resolve()

/** Reads what was written since the last time. Ends when it stands on the screens. */
export function catchUp(): Promise<void> {
  reading = reading.catch(() => undefined).then(readNews)
  return reading
}

export async function startPractice(): Promise<void> {
  onChange(() => void catchUp())
  await catchUp()
  ready.value = true
}

async function readNews(): Promise<void> {
  const vault = (await readMeta('vault')) as Vault | undefined
  if (vault && vault.account !== openedVault?.account) forgetAll(vault)
  for (;;) {
    const page = await readOpsAfter(position, PAGE)
    if (page.length === 0 || !vault) break
    await takeIn(vault, page)
  }
  const [rows, kept] = [await readOutbox(), await readMeta('enrolment')]
  outbox.value = new Map(rows.map((row) => [row.id, row]))
  enrolment.value = kept
}

async function takeIn(vault: Vault, page: readonly PlacedOp[]): Promise<void> {
  const outcomes = await Promise.allSettled(
    page.map(async (op) => {
      if (op.body === null) return null
      return { id: op.id, erases: op.erases, content: await openContent(vault, { ...op, body: op.body }) }
    }),
  )
  const failed = new Set(setAside.value)
  outcomes.forEach((outcome, index) => {
    if (outcome.status === 'rejected') failed.add(page[index]!.id)
    else if (outcome.value) applyOp(fold, outcome.value)
  })
  position = page.at(-1)!.position
  if (failed.size > setAside.value.size) setAside.value = failed
  version.value += 1
  await emptyBodies(toEmpty(page))
}

/** Bodies that an opened op erases, wherever either of the two stands in the order of arrival. */
function toEmpty(page: readonly PlacedOp[]): Id[] {
  const buried = page.filter((op) => op.body !== null && op.erases.length === 0 && fold.tombstones.has(op.id))
  const earlier = page.flatMap((op) => op.erases.filter((id) => fold.applied.get(id)?.content.type === 'set'))
  return [...new Set([...buried.map((op) => op.id), ...earlier])]
}

function forgetAll(vault: Vault): void {
  openedVault = vault
  fold = emptyFold()
  position = 0
  setAside.value = new Set()
  version.value += 1
}
