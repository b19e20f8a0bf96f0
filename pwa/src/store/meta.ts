import { announceChange } from './changes.ts'
import { withDatabase, writing, type Author, type Cursor, type Enrolment } from './database.ts'

/** What is kept beside the ops, by name. */
export interface Meta {
  /** The keys of this device. Opaque here. */
  vault: unknown
  author: Author
  cursor: Cursor
  enrolment: Enrolment
}

export const readMeta = <K extends keyof Meta>(name: K): Promise<Meta[K] | undefined> =>
  withDatabase((database) => database.get('meta', name) as Promise<Meta[K] | undefined>)

export async function writeMeta<K extends keyof Meta>(name: K, value: Meta[K]): Promise<void> {
  await writing((transaction) => transaction.objectStore('meta').put(value, name))
  announceChange()
}

/** Keeps `value` unless something is kept there already; answers what is kept. Two tabs thus agree on one. */
export const writeMetaOnce = <K extends keyof Meta>(name: K, value: Meta[K]): Promise<Meta[K]> =>
  writing(async (transaction) => {
    const kept = (await transaction.objectStore('meta').get(name)) as Meta[K] | undefined
    if (kept !== undefined) return kept
    await transaction.objectStore('meta').put(value, name)
    return value
  })
