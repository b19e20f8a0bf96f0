import { ensureVault } from '../../../pwa/src/state/engine/device.ts'
import { joinAccount, makeAccount } from '../../../pwa/src/state/features/account.ts'
import { recoveryKeyText } from '../../../pwa/src/vault/recoveryKey.ts'
import { revealRecoveryKey } from '../../../pwa/src/vault/vault.ts'
import { SimulatedDevice } from './device.ts'
import { Network, type Fault } from './network.ts'
import { seeded } from './random.ts'
import type { Step } from './script.ts'

const MINUTE = 60_000
let worlds = 0

/** What was asked of the devices, and what they confirmed: the reference that their state is held against. */
export interface Record {
  /** A person was told "saved". */
  saved: boolean
  erasing: boolean
  /** A person was told "erased". */
  erased: boolean
  readonly values: Map<string, Set<string>>
}

/** Devices of one account, their networks, and the reference model. */
export class World {
  readonly devices: SimulatedDevice[]
  readonly model = new Map<string, Record>()
  /** The time of day in this world, in milliseconds since 1970. A step takes a minute. */
  private clock = 1_700_000_000_000

  constructor(server: string, count: number) {
    worlds += 1
    this.devices = Array.from(
      { length: count },
      (_, index) =>
        new SimulatedDevice(`world-${worlds}-device-${index}`, new Network(server), () => this.clock),
    )
  }

  /** The first device makes the account, the others join it. */
  async enrol(): Promise<void> {
    const [first, ...others] = this.devices
    await makeAccount(first!.disk, first!.api, null)
    const key = recoveryKeyText(await revealRecoveryKey(await ensureVault(first!.disk)))
    for (const device of others) await joinAccount(device.disk, device.api, key)
    for (const device of this.devices) await device.replica.catchUp()
  }

  async play(step: Step): Promise<void> {
    const device = this.devices[step.device % this.devices.length]!
    this.clock += MINUTE
    device.skew = step.skew
    device.network.random = seeded(step.faults)
    if (step.deed === 'sync') await device.live(() => device.sync(), step.crashAfter)
    else if (step.deed === 'reload') await device.restart()
    else if (step.deed === 'checkpoint') await device.live(() => device.checkpoint(), step.crashAfter)
    else if (step.deed === 'two tabs') await this.writeInTwoTabs(device, step)
    else await this.write(device, step)
    device.network.random = null
  }

  /** Lets everything arrive: clear networks, no crashes, until no device has anything left to send or to hear. */
  async calmDown(): Promise<void> {
    for (let round = 0; round < 2 * this.devices.length + 1; round += 1) {
      for (const device of this.devices) {
        device.skew = 0
        await device.restart()
        await device.sync()
      }
    }
  }

  get faults(): Map<Fault | 'crash', number> {
    const all = new Map<Fault | 'crash', number>()
    for (const { network, crashes } of this.devices) {
      for (const [fault, count] of [...network.injected, ['crash', crashes] as const]) {
        all.set(fault, (all.get(fault) ?? 0) + count)
      }
    }
    return all
  }

  private async write(device: SimulatedDevice, step: Step): Promise<void> {
    const known = [...device.replica.fold.records.checkin.keys()]
    if (step.deed === 'add' || known.length === 0) return this.add(device, step, idOf(step.at))
    const record = known[step.pick % known.length]!
    return step.deed === 'erase' ? this.erase(device, step, record) : this.edit(device, step, record)
  }

  private async add(
    device: SimulatedDevice,
    step: Step,
    record: string,
    tab = device.replica,
  ): Promise<void> {
    const entry: Record = { saved: false, erasing: false, erased: false, values: new Map() }
    this.model.set(record, entry)
    entry.values.set(step.field, new Set([step.value]))
    const set = { at: step.at, [step.field]: step.value }
    const outcome = await device.live(
      () => tab.write({ type: 'set', kind: 'checkin', record, set }),
      step.crashAfter,
    )
    if (outcome === 'done') entry.saved = true
  }

  private async edit(device: SimulatedDevice, step: Step, record: string): Promise<void> {
    const { values } = this.model.get(record)!
    values.set(step.field, (values.get(step.field) ?? new Set()).add(step.value))
    const set = { [step.field]: step.value }
    await device.live(
      () => device.replica.write({ type: 'set', kind: 'checkin', record, set }),
      step.crashAfter,
    )
  }

  private async erase(device: SimulatedDevice, step: Step, record: string): Promise<void> {
    const ops = [...device.replica.fold.records.checkin.get(record)!.ops]
    const lost = ops.map(([, { stamp, n }]) => [stamp.device, n] as const)
    const ids = ops.map(([id]) => id)
    const entry = this.model.get(record)!
    entry.erasing = true
    const outcome = await device.live(
      () => device.replica.write({ type: 'erase', records: [record], lost }, ids),
      step.crashAfter,
    )
    if (outcome === 'done') entry.erased = true
  }

  private async writeInTwoTabs(device: SimulatedDevice, step: Step): Promise<void> {
    const other = device.openTab()
    await other.catchUp()
    const calm = { ...step, crashAfter: null }
    await Promise.all([
      this.add(device, calm, idOf(step.at)),
      this.add(device, calm, idOf(step.at + 100_000), other),
      device.live(() => device.sync(), null),
    ])
    await device.replica.catchUp()
  }
}

const idOf = (number: number) => number.toString(16).padStart(32, '0')
