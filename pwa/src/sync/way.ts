/* What is learned of the way to the server: whatever stands between may take less than the server does. */

import type { Id } from '../core/log/id.ts'
import type { Disk } from '../store/disk.ts'
import { settlePush, wireSize } from '../store/exchange.ts'
import type { OpRow } from '../store/rows.ts'
import { ServerProblem } from './api.ts'

/** How much passes on the way to the server, as far as was learned. */
export interface Way {
  /** To be tried next. */
  bytes: number
  /** Never to be gone over again. */
  most: number
  /** How often the connection broke off over one op alone. */
  readonly broken: Map<Id, number>
}

export const openWay = (): Way => ({ bytes: Infinity, most: Infinity, broken: new Map() })

/** A connection that broke off so often over one op alone did not break by chance. */
export const isStuck = ({ broken }: Way, id: Id): boolean => (broken.get(id) ?? 0) >= 3

/** Less than this passes everywhere. */
const HUNG_UP_BYTES = 2_048
/** So much passes nearly everywhere: over less a broken connection is no lasting limit. */
const USUAL_BYTES = 65_536

/** Said by the server, or by whatever stands before it, in whatever words. */
export const isTooLarge = (error: unknown): boolean => error instanceof ServerProblem && error.status === 413

/** Goes on with half of what was too large. What is too large alone is told, and holds up nothing else. */
export async function giveWay(disk: Disk, way: Way, push: readonly OpRow[]): Promise<void> {
  const [only, ...others] = push
  if (others.length === 0) await settlePush(disk, [[only!.id, 'way']])
  else way.bytes = way.most = weigh(push) / 2
}

/** Some proxies say nothing of what is too large for them, and hang up: half is tried next. */
export function suspect(way: Way, push: readonly OpRow[]): void {
  const tried = weigh(push)
  const [only, ...others] = push
  if (others.length === 0) way.broken.set(only!.id, (way.broken.get(only!.id) ?? 0) + 1)
  way.bytes = tried / 2
  way.most = Math.min(way.most, Math.max(way.bytes, USUAL_BYTES))
}

/** What passed was small enough, and more may pass next time: most likely a connection just broke. */
export function widen(way: Way): void {
  way.bytes = Math.min(2 * way.bytes, way.most)
}

/** Where all else passes, a request without any op too, what did not is too large for the way, and told. */
export async function tellStuck(disk: Disk, way: Way): Promise<void> {
  const stuck = [...way.broken.keys()].filter((id) => isStuck(way, id))
  await settlePush(
    disk,
    stuck.map((id) => [id, 'way']),
  )
  for (const id of stuck) way.broken.delete(id)
}

/** A connection that broke off over less broke for another reason. */
export const mayBeTooLarge = (push: readonly OpRow[]): boolean => weigh(push) > HUNG_UP_BYTES

const weigh = (push: readonly OpRow[]) => push.reduce((sum, op) => sum + wireSize(op), 0)
