import type { Id } from '../core/log/id.ts'
import { changeOf, type Disk } from './disk.ts'
import type { Writing } from './database.ts'
import type { Author, Cursor, Enrolment } from './rows.ts'

/** What is kept beside the ops, by name. */
export interface Meta {
  /** The keys of this device. Opaque here. */
  vault: unknown
  author: Author
  cursor: Cursor
  enrolment: Enrolment
  /** Ops that the server calls erased while their bodies are here. */
  claims: readonly Id[]
  /** A change of the recovery key that the server has not been known to take or refuse. Opaque here. */
  rotation: unknown
  /** How often a body was taken away: what was gathered before must not be kept after. */
  emptied: number
  /** Something that was taken away may still lie in the browser's files, until all is carried into a fresh database. */
  worn: boolean
  /** Kept for no longer than it takes to see whether the browser keeps keys. Opaque here. */
  probe: unknown
  /** The device as which a locked one is entering again: kept first, so that a repeated request is the identical one. */
  reentry: Pick<Enrolment, 'device' | 'token'>
}

type Name = keyof Meta

export const readMeta = <K extends Name>(disk: Disk, name: K): Promise<Meta[K] | undefined> =>
  disk.read((database) => database.get('meta', name) as Promise<Meta[K] | undefined>)

export const writeMeta = <K extends Name>(disk: Disk, name: K, value: Meta[K]): Promise<void> =>
  disk.write((transaction) => putMeta(transaction, name, value))

/** Keeps `value` unless something is kept there already; answers what is kept. Two tabs thus agree on one. */
export const writeMetaOnce = <K extends Name>(disk: Disk, name: K, value: Meta[K]): Promise<Meta[K]> =>
  disk.write(async (transaction) => {
    const kept = await getMeta(transaction, name)
    if (kept !== undefined) return kept
    await putMeta(transaction, name, value)
    return value
  })

export const getMeta = <K extends Name>(transaction: Writing, name: K): Promise<Meta[K] | undefined> =>
  transaction.objectStore('meta').get(name) as Promise<Meta[K] | undefined>

export async function putMeta<K extends Name>(transaction: Writing, name: K, value: Meta[K]): Promise<void> {
  noteMeta(transaction, name)
  if (name === 'vault') await wear(transaction, name)
  await transaction.objectStore('meta').put(value, name)
}

export async function deleteMeta(transaction: Writing, name: Name): Promise<void> {
  noteMeta(transaction, name)
  if (SECRETS.has(name)) await wear(transaction, name)
  await transaction.objectStore('meta').delete(name)
}

const SECRETS: ReadonlySet<Name> = new Set(['vault', 'enrolment', 'rotation', 'reentry'])

/** What stood there before, if anything, stays in the browser's files. */
async function wear(transaction: Writing, name: Name): Promise<void> {
  if ((await getMeta(transaction, name)) !== undefined) await putMeta(transaction, 'worn', true)
}

function noteMeta(transaction: Writing, name: Name): void {
  const change = changeOf(transaction)
  change.meta = (change.meta ?? new Set()).add(name)
}
