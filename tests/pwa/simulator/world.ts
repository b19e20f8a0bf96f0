import { expect } from 'vitest'
import { ensureVault } from '../../../pwa/src/state/engine/device.ts'
import { joinAccount, makeAccount } from '../../../pwa/src/state/features/account.ts'
import { recoveryKeyText } from '../../../pwa/src/vault/recoveryKey.ts'
import { revealRecoveryKey } from '../../../pwa/src/vault/vault.ts'
import { SimulatedDevice } from './device.ts'
import { Network, type Fault } from './network.ts'
import { seeded } from './random.ts'
import { Rollback } from './rollback.ts'
import type { Step } from './script.ts'

const MINUTE = 60_000
/** So many ops at most a server hides. */
const MOST_HIDDEN = 10
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

/** Each world comes from an address of its own: hundreds of accounts from one would be too many for the server. */
const addressOf = (world: number) => `10.${world >> 16}.${(world >> 8) & 255}.${world & 255}`

/** Devices of one account, their networks, and the reference model. */
export class World {
  readonly devices: SimulatedDevice[]
  readonly model = new Map<string, Record>()
  private rollbacks = 0
  /** The one device that the server shows an old state of the log. */
  private rolledBack: SimulatedDevice | null = null
  /** The time of day in this world, in milliseconds since 1970. A step takes a minute. */
  private clock = 1_700_000_000_000

  constructor(server: string, count: number) {
    worlds += 1
    this.devices = Array.from(
      { length: count },
      (_, index) =>
        new SimulatedDevice(
          `world-${worlds}-device-${index}`,
          new Network(server, addressOf(worlds)),
          () => this.clock,
        ),
    )
  }

  /** The first device makes the account, the others join it. */
  async enrol(): Promise<void> {
    const [first, ...others] = this.devices
    await makeAccount(first!.disk, first!.api, null, true)
    const key = recoveryKeyText(await revealRecoveryKey(await ensureVault(first!.disk)))
    for (const device of others) await joinAccount(device.disk, device.api, key, true)
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
    else if (step.deed === 'roll back') await this.rollBack(device, step)
    else await this.write(device, step)
    device.network.random = null
  }

  /** Lets everything arrive: clear networks, no crashes, until no device has anything left to send or to hear. */
  async calmDown(): Promise<void> {
    for (const { network } of this.devices) network.instead = null
    for (let round = 0; round < 2 * this.devices.length + 1; round += 1) {
      for (const device of this.devices) {
        device.skew = 0
        await device.restart()
        await device.sync()
      }
    }
  }

  get faults(): Map<Fault | 'crash' | 'rolled back', number> {
    const all = new Map<Fault | 'crash' | 'rolled back', number>([['rolled back', this.rollbacks]])
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

  /** From now on the server shows this device an old state; where it does so to one, it stops, and that one is judged. */
  private async rollBack(device: SimulatedDevice, step: Step): Promise<void> {
    const { rolledBack } = this
    this.rolledBack = rolledBack ? null : device
    if (rolledBack) return this.judgeRollback(rolledBack, step)
    device.network.instead = new Rollback(1 + (step.pick % MOST_HIDDEN)).answer
  }

  /** Another device's op is enough to know by that anything is missing; once it comes, nothing is. */
  private async judgeRollback(device: SimulatedDevice, step: Step): Promise<void> {
    const other = this.devices.find((one) => one !== device)!
    for (const { network } of this.devices) network.random = null
    await device.sync()
    await other.sync()
    await this.add(other, { ...step, crashAfter: null }, idOf(step.at))
    await other.sync()
    await device.sync()
    const here = countersOf(device)
    const absent = [...countersOf(other)].filter((counter) => !here.has(counter)).length
    expect(device.missing, 'no more is told as missing than is').toBeLessThanOrEqual(absent)
    expect(device.missing > 0, `told, as ${absent} are missing`).toBe(absent > 0)
    if (absent > 0) this.rollbacks += 1
    device.network.instead = null
    await device.sync()
    expect(device.missing, 'nothing is missing once it came').toBe(0)
  }
}

/** `device n` of every op that is here, or was erased. */
function countersOf({ replica }: SimulatedDevice): Set<string> {
  const counters = new Set<string>()
  for (const { content } of replica.fold.applied.values()) {
    const lost = content.type === 'erase' ? content.lost : []
    for (const [device, n] of [[content.stamp.device, content.n] as const, ...lost])
      counters.add(`${device} ${n}`)
  }
  return counters
}

const idOf = (number: number) => number.toString(16).padStart(32, '0')
