import type { Fold } from '../log/fold.ts'
import type { Id } from '../log/id.ts'

/** What the person calls their devices. A device's name is a record whose id is the device's own. */
export function readDeviceNames(fold: Fold): ReadonlyMap<Id, string> {
  const names = [...fold.records.device.values()].map(
    ({ id, fields }) => [id, fields.get('name')?.[0]?.value] as const,
  )
  return new Map(names.flatMap(([id, name]) => (typeof name === 'string' && name !== '' ? [[id, name]] : [])))
}
