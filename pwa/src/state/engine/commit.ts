/* The one way to write: a person's action becomes an op, on disk and on the screens. */

import { planErasure } from '../../core/log/erasure.ts'
import type { FoldedRecord } from '../../core/log/fold.ts'
import type { Id } from '../../core/log/id.ts'
import type { Action, SetContent } from '../../core/log/ops.ts'
import type { Fields, Kind } from '../../core/records.ts'
import { randomId } from '../../vault/vault.ts'
import { findRecord, replica, sampling } from './practice.ts'
import { askToPersist } from './storage.ts'
import { nudgeSync } from './sync.ts'

/**
 * The only way to write: one action of a person is one op. Ends when the op is durable and on the screens;
 * throws where it could not be kept, and then nothing of it was written.
 */
export async function commit(action: Action, erases: readonly Id[] = []): Promise<void> {
  if (sampling) (await import('./refuse.ts')).refuse(action)
  await replica.write(action, erases)
  await replica.finishErasures()
  nudgeSync()
  void askToPersist()
}

/** The id of a record that is about to be written: however often it then is, it is one. */
export const newRecord = (): Id => randomId()

/** Writes a new record, whole. Answers its id. */
export async function addRecord<K extends Kind>(kind: K, fields: Fields<K>): Promise<Id> {
  const record = newRecord()
  await commit({ type: 'set', kind, record, set: fields as SetContent['set'] })
  return record
}

export const editRecord = <K extends Kind>(kind: K, record: Id, fields: Fields<K>): Promise<void> =>
  commit({ type: 'set', kind, record, set: fields as SetContent['set'] })

/** Erases a record with every op of it that is known here. */
export const eraseRecord = (kind: Kind, id: Id): Promise<void> => {
  const record = findRecord(kind, id)
  return eraseRecords(record ? [record] : [])
}

/** Erases records with every op of them that is known here. Where it is cut off in between, the last ones are left. */
export async function eraseRecords(records: readonly FoldedRecord[]): Promise<void> {
  for (const { action, erases } of planErasure(records)) await commit(action, erases)
}
