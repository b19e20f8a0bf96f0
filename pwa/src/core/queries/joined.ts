import type { Fold, FoldedRecord } from '../log/fold.ts'
import type { Id } from '../log/id.ts'
import { readText } from './fields.ts'

/*
 * One person may come to be there twice: added on two devices that had not heard of each other. The two are joined by a
 * field of one of them that names the other. What is about either is about both; nothing else is rewritten, so that
 * entries which arrive later belong too, and the two can be taken apart again.
 */

/** Into whom each joined patient was joined. */
export type Joined = ReadonlyMap<Id, Id>

export function readJoined({ records }: Fold): Joined {
  const joined = new Map<Id, Id>()
  for (const [id, record] of records.patient) {
    const into = joinedInto(record)
    if (into !== undefined && into !== id && records.patient.has(into)) joined.set(id, into)
  }
  return joined
}

const joinedInto = (record: FoldedRecord): Id | undefined => readText(record, 'joined')

/** Who stands for this patient. Where two devices joined two into each other, the one with the lesser id does. */
export function standsFor(joined: Joined, id: Id): Id {
  const way = [id]
  for (let next = joined.get(id); next !== undefined; next = joined.get(next)) {
    const circle = way.indexOf(next)
    if (circle >= 0) return way.slice(circle).toSorted()[0]!
    way.push(next)
  }
  return way.at(-1)!
}

/** This patient and all that were joined into them. */
export const membersOf = (joined: Joined, id: Id): Id[] => [
  id,
  ...[...joined.keys()].filter((other) => other !== id && standsFor(joined, other) === id),
]
