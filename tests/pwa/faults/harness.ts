import { decode, encode } from '@msgpack/msgpack'
import { encodeContent, type Content } from '../../../pwa/src/core/log/ops.ts'
import type { ComponentState } from '../../../pwa/src/core/records.ts'
import { ensureAuthor, ensureVault } from '../../../pwa/src/state/engine/device.ts'
import { Replica } from '../../../pwa/src/state/engine/replica.ts'
import { joinAccount, makeAccount } from '../../../pwa/src/state/features/account.ts'
import { Disk } from '../../../pwa/src/store/disk.ts'
import { readMeta } from '../../../pwa/src/store/meta.ts'
import { appendOwn } from '../../../pwa/src/store/ops.ts'
import { Api } from '../../../pwa/src/sync/api.ts'
import { exchange } from '../../../pwa/src/sync/exchange.ts'
import { openWay } from '../../../pwa/src/sync/way.ts'
import { recoveryKeyText } from '../../../pwa/src/vault/recoveryKey.ts'
import { sealOp } from '../../../pwa/src/vault/sealedOp.ts'
import { randomId, revealRecoveryKey } from '../../../pwa/src/vault/vault.ts'

let devices = 0

/** What a hostile or broken server makes of an answer to a sync. */
export type Tamper = (answer: { ops: WireRow[]; seq: number; head: number; results: string[] }) => void
export interface WireRow {
  seq: number
  id: Uint8Array
  body: Uint8Array | null
}

/** A device of the product's own engine, on a disk of its own, with a link to the real server. */
export class TestDevice {
  readonly disk: Disk
  replica: Replica
  private readonly way = openWay()
  now = () => Date.now()
  tamper: Tamper | null = null
  /** The network to the server, as far as a test does not put something worse in its place. */
  link: typeof fetch = fetch

  constructor(
    private readonly server: string,
    readonly name = `device-${(devices += 1)}`,
  ) {
    this.disk = new Disk(name)
    this.replica = new Replica(this.disk, () => this.now())
  }

  readonly ask: typeof fetch = async (path, request) => {
    const answer = await this.link(`${this.server}/${path as string}`, request)
    if (!this.tamper || !(path as string).endsWith('/sync') || !answer.ok) return answer
    const message = decode(await answer.arrayBuffer()) as Parameters<Tamper>[0]
    this.tamper(message)
    return new Response(encode(message))
  }

  get api(): Api {
    return new Api(this.ask)
  }

  async makeAccount(): Promise<string> {
    await makeAccount(this.disk, this.api, null, true)
    return recoveryKeyText(await revealRecoveryKey(await ensureVault(this.disk)))
  }

  join = (key: string): Promise<void> => joinAccount(this.disk, this.api, key, true)

  async log(goal: ComponentState, record = randomId()): Promise<string> {
    await this.replica.write({ type: 'set', kind: 'checkin', record, set: { at: Date.now(), goal } })
    return record
  }

  async erase(record: string): Promise<void> {
    const ops = [...this.replica.fold.records.checkin.get(record)!.ops]
    const lost = ops.map(([, { stamp, n }]) => [stamp.device, n] as const)
    const ids = ops.map(([id]) => id)
    await this.replica.write({ type: 'erase', records: [record], lost }, ids)
  }

  async sync() {
    const enrolment = await readMeta(this.disk, 'enrolment')
    const { limits } = await this.api.config()
    const ended = await exchange(this.disk, this.api, enrolment!, limits, () => undefined, this.way)
    await this.replica.catchUp()
    await this.replica.finishErasures()
    return ended
  }

  /** Writes an op whose content this version would never write: of a newer app, or of a hostile device. */
  async writeRaw(change: (content: Content) => Content | Uint8Array): Promise<string> {
    const vault = await ensureVault(this.disk)
    const author = await ensureAuthor(this.disk, vault)
    const next = { ...author, n: author.n + 1 }
    const stamp = { ms: Date.now(), counter: 0, device: author.device }
    const content = change({
      type: 'set',
      stamp,
      n: next.n,
      kind: 'checkin',
      record: randomId(),
      set: { at: 1 },
    })
    const place = { account: vault.account, id: randomId(), key: vault.current, erases: [] }
    const bytes = content instanceof Uint8Array ? content : encodeContent(content)
    const body = await sealOp(vault.keys.get(vault.current)!, place, bytes)
    await appendOwn(this.disk, { id: place.id, key: place.key, body, erases: [] }, next)
    return place.id
  }

  /** A device on a copy of this one's storage, as a backup leaves one. */
  async clone(): Promise<TestDevice> {
    const clone = new TestDevice(this.server)
    const kept = await this.disk.read(async (database) => ({
      ops: await database.getAll('ops'),
      outbox: await database.getAll('outbox'),
      names: await database.getAllKeys('meta'),
      values: await database.getAll('meta'),
    }))
    await clone.disk.write(async (transaction) => {
      for (const op of kept.ops) await transaction.objectStore('ops').put(op)
      for (const row of kept.outbox) await transaction.objectStore('outbox').put(row)
      for (const [index, name] of kept.names.entries()) {
        await transaction.objectStore('meta').put(kept.values[index], name)
      }
    })
    await clone.replica.catchUp()
    return clone
  }

  goals(): string[] {
    return [...this.replica.fold.records.checkin.values()].map(
      (record) => `${record.fields.get('goal')?.[0]?.value}`,
    )
  }
}

/** Two devices of one new account. */
export async function makeTwo(server: string): Promise<[TestDevice, TestDevice]> {
  const [first, second] = await makeThree(server)
  return [first, second]
}

/** Three devices of one new account. */
export async function makeThree(server: string): Promise<[TestDevice, TestDevice, TestDevice]> {
  const [first, second, third] = [new TestDevice(server), new TestDevice(server), new TestDevice(server)]
  const key = await first.makeAccount()
  await second.join(key)
  await third.join(key)
  return [first, second, third]
}

export const editOf = (record: string, at: number) =>
  ({ type: 'set', kind: 'checkin', record, set: { at } }) as const
