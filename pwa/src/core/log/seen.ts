import { lastKnown, type Fold } from './fold.ts'
import type { Id } from './id.ts'
import type { Action, Counted } from './ops.ts'

/** Of each other device, the greatest counter that ops of this one have told of. */
export type Told = ReadonlyMap<Id, number>

/** What has been told once `device` has told all that is known here. Where less is opened for now, what was told stands. */
export function tellAll({ authors }: Fold, device: Id, told: Told): Told {
  const all = new Map(told)
  for (const [other, author] of authors) {
    const last = lastKnown(author)
    if (other !== device && last > (told.get(other) ?? 0)) all.set(other, last)
  }
  return all
}

/**
 * What one op says of it: what the ops before it have not said, since none of them can be left out unnoticed. An op that
 * erases says all of it: what the erased ones said is gone with them, and it stays for good.
 */
export function sayTold({ type }: Pick<Action, 'type'>, before: Told, all: Told): { seen?: Counted } {
  const seen = [...all].filter(([device, n]) => type === 'erase' || n !== before.get(device))
  return seen.length > 0 ? { seen } : {}
}
