import { readHistory, type Edit } from '../core/history.ts'
import type { Id } from '../core/id.ts'
import type { Entry } from '../core/records.ts'
import { readMeta } from '../store/meta.ts'
import { recordsOfEntry } from './entries.ts'
import { disk } from './practice.ts'

export type { Edit }

/** What was changed in an entry, and in what it sent to supervision; newest first. */
export const historyOf = ({ kind, id }: Entry): Edit[] => readHistory(recordsOfEntry(kind, id))

/** The id under which this device writes; undefined before it has written anything. */
export const readOwnDevice = async (): Promise<Id | undefined> => (await readMeta(disk, 'author'))?.device
