/* The account's devices: their list, their names, and how one is disconnected. */

import type { Id } from '../../core/log/id.ts'
import { readDeviceNames } from '../../core/queries/deviceNames.ts'
import { readMeta } from '../../store/meta.ts'
import type { ListedDevice } from '../../sync/wire.ts'
import { editRecord, eraseRecord } from '../engine/commit.ts'
import { api } from '../engine/api.ts'
import { askFold, disk, findRecord } from '../engine/practice.ts'
import { nudgeSync } from '../engine/sync.ts'

export type { ListedDevice }

/** What the person calls their devices. The server never learns it. */
export const deviceNames = askFold('device', readDeviceNames)

/** The devices that the account's server knows. Throws what the API throws. */
export const listDevices = async (): Promise<ListedDevice[]> => api.listDevices(await thisDevice())

export const nameDevice = (device: Id, name: string): Promise<void> => editRecord('device', device, { name })

/** Ends a device's share in the account for good: it keeps what it has and gets nothing new. */
export async function revokeDevice(device: Id): Promise<void> {
  await api.revokeDevice(await thisDevice(), device)
  if (findRecord('device', device)) await eraseRecord('device', device)
  nudgeSync()
}

/** The id under which this device writes; undefined before it has written anything. */
export const readOwnDevice = async (): Promise<Id | undefined> => (await readMeta(disk, 'author'))?.device

async function thisDevice() {
  const { device, token } = (await readMeta(disk, 'enrolment'))!
  return { id: device, token }
}
