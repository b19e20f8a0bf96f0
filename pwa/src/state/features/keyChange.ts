/* A change of the recovery key, as the screens follow it. */

import { signal } from '@preact/signals'
import { api } from '../engine/api.ts'
import { disk } from '../engine/practice.ts'
import { nudgeSync } from '../engine/sync.ts'
import { revealKey, type ShownKey } from './enrol.ts'
import { isRotating, prepareRotation, rotateKeys, settleRotation, type Rotation } from './rotation.ts'

/** A recovery key that is not in use yet, to be written down first. */
export interface NewKey {
  readonly rotation: Rotation
  readonly shown: ShownKey
}

/** How the change of the key stands or ended; pending where the server has not said whether it took the new one. */
export const keyChange = signal<'pending' | 'done' | 'kept' | null>(null)

/** Nothing changes yet. What can go wrong: see `enrolmentProblem`. */
export async function prepareNewKey(typed: string | null): Promise<NewKey> {
  const rotation = await prepareRotation(disk, api, typed)
  return { rotation, shown: await revealKey(rotation.vault) }
}

/** Puts a prepared key in place of the present one; `keyChange` then says how that went. */
export const changeKey = ({ rotation }: NewKey): Promise<void> =>
  conclude(() => rotateKeys(disk, api, rotation))

/** Brings a change that was cut off to its end, where there is one. */
export const settleKeyChange = (): Promise<void> => conclude(() => settleRotation(disk, api))

async function conclude(work: () => Promise<'done' | 'kept' | null>): Promise<void> {
  try {
    const ended = await work()
    if (!ended) return
    keyChange.value = ended
    nudgeSync()
  } catch (error) {
    if (!(await isRotating(disk))) throw error
    keyChange.value = 'pending'
  }
}
