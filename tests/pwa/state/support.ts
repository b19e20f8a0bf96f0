import { ensureVault } from '../../../pwa/src/state/engine/device.ts'
import { joinAccount, makeAccount } from '../../../pwa/src/state/features/account.ts'
import { lockEnrolment } from '../../../pwa/src/store/exchange.ts'
import { readMeta } from '../../../pwa/src/store/meta.ts'
import { Api, hasCode, ServerProblem } from '../../../pwa/src/sync/api.ts'
import { deriveKeys } from '../../../pwa/src/vault/derive.ts'
import { readRecoveryKey, recoveryKeyText } from '../../../pwa/src/vault/recoveryKey.ts'
import { randomId, revealRecoveryKey } from '../../../pwa/src/vault/vault.ts'
import { SimulatedDevice } from '../simulator/device.ts'
import { Network } from '../simulator/network.ts'

let devices = 0

export const newDevice = (server: string): SimulatedDevice =>
  new SimulatedDevice(`account-device-${(devices += 1)}`, new Network(server))

/** So many devices of one new account, and its recovery key. */
export async function makeDevices(server: string, count: number): Promise<[SimulatedDevice[], string]> {
  const made = Array.from({ length: count }, () => newDevice(server))
  const [first, ...others] = made
  await makeAccount(first!.disk, first!.api, null, true)
  const key = await keyOf(first!)
  for (const device of others) await joinAccount(device.disk, device.api, key, true)
  return [made, key]
}

export const keyOf = async ({ disk }: SimulatedDevice): Promise<string> =>
  recoveryKeyText(await revealRecoveryKey(await ensureVault(disk)))

export async function logEntry({ replica }: SimulatedDevice, patient?: string): Promise<string> {
  const record = randomId()
  const set = { at: 1, goal: 'noisy', ...(patient && { patient }) }
  await replica.write({ type: 'set', kind: 'checkin', record, set })
  return record
}

export const entriesOf = ({ replica }: SimulatedDevice): string[] =>
  [...replica.fold.records.checkin.keys()].toSorted()

/** Syncs as the app does: a device that is no longer taken is locked. Answers the state it is in then. */
export async function syncOrLock(device: SimulatedDevice): Promise<string> {
  try {
    await device.sync()
  } catch (error) {
    if (!hasCode(error, 'device_revoked', 'token_unknown')) throw error
    await lockEnrolment(device.disk, error.code as 'device_revoked' | 'token_unknown')
  }
  return (await readMeta(device.disk, 'enrolment'))!.state
}

/** Whether the server lets a new device in with this recovery key. */
export async function opens(server: string, key: string): Promise<boolean> {
  const device = { id: randomId(), token: crypto.getRandomValues(new Uint8Array(32)) }
  try {
    await apiOf(server).addDevice(await deriveKeys(readRecoveryKey(key)), device)
    return true
  } catch (error) {
    if (error instanceof ServerProblem && error.code === 'login_failed') return false
    throw error
  }
}

export const apiOf = (server: string): Api => new Api(new Network(server).ask)

/** A link on which requests to `path` meet `fate`: lost on the way there, or on the way back. */
export const losing = (server: string, path: string, fate: 'request' | 'answer'): Api =>
  new Api(async (asked, request) => {
    const hit = (asked as string).endsWith(path)
    if (hit && fate === 'request') throw new TypeError('lost')
    const answer = await fetch(`${server}/${asked as string}`, request)
    if (hit) throw new TypeError('lost')
    return answer
  })
