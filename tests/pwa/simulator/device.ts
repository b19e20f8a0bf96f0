import { countMissing } from '../../../pwa/src/core/log/trust.ts'
import { keepCheckpoint } from '../../../pwa/src/state/engine/keepCheckpoint.ts'
import { Replica } from '../../../pwa/src/state/engine/replica.ts'
import { Disk } from '../../../pwa/src/store/disk.ts'
import { readMeta } from '../../../pwa/src/store/meta.ts'
import { Api } from '../../../pwa/src/sync/api.ts'
import { exchange } from '../../../pwa/src/sync/exchange.ts'
import type { Network } from './network.ts'

const PAGE_OPS = 4

/** How long a process lives, in steps; a step is each moment at which the engine waits for its disk. */
class Life {
  readonly ended: Promise<'crashed'>
  private left = Number.POSITIVE_INFINITY
  private end!: (how: 'crashed') => void

  constructor() {
    this.ended = new Promise((resolve) => {
      this.end = resolve
    })
  }

  endAfter(steps: number): void {
    this.left = steps
  }

  goOn(): void {
    this.left = Number.POSITIVE_INFINITY
  }

  /** Where the life ends, nothing that was waited for ever goes on: no `catch`, no `finally`. */
  async step(): Promise<void> {
    this.left -= 1
    if (this.left > 0) return
    this.end('crashed')
    await new Promise(() => undefined)
  }
}

class MortalDisk extends Disk {
  constructor(
    name: string,
    private readonly life: Life,
  ) {
    super(name)
  }

  override async read<T>(work: Parameters<Disk['read']>[0]): Promise<T> {
    await this.life.step()
    const result = await super.read(work)
    await this.life.step()
    return result as T
  }
}

/** A browser: what lies on its disk outlives it, what it is just doing does not. */
export class SimulatedDevice {
  crashes = 0
  /** Milliseconds by which its clock is off. */
  skew = 0
  disk!: Disk
  replica!: Replica
  private life!: Life

  constructor(
    readonly name: string,
    readonly network: Network,
    private readonly now: () => number = Date.now,
  ) {
    this.start()
  }

  get api(): Api {
    return new Api(this.network.ask)
  }

  start(): void {
    this.life = new Life()
    this.disk = new MortalDisk(this.name, this.life)
    this.replica = this.openTab()
  }

  /** One more tab of the same browser. */
  openTab(): Replica {
    return new Replica(new MortalDisk(this.name, this.life), () => this.now() + this.skew)
  }

  async restart(): Promise<void> {
    this.disk.close()
    this.start()
    await this.replica.catchUp()
  }

  /** Does what a person or the loop does, to its end or to a crash after so many steps. */
  async live(
    work: () => Promise<unknown>,
    crashAfter: number | null,
  ): Promise<'done' | 'failed' | 'crashed'> {
    if (crashAfter !== null) this.life.endAfter(crashAfter)
    const outcome = await Promise.race([
      work().then(
        () => 'done' as const,
        () => 'failed' as const,
      ),
      this.life.ended,
    ])
    this.life.goOn()
    if (outcome === 'crashed') {
      this.crashes += 1
      await this.restart()
    }
    return outcome
  }

  /** Pages are small here, so that a short life fills some. */
  checkpoint = (): Promise<void> => keepCheckpoint(this.disk, this.replica, this.now(), PAGE_OPS)

  get missing(): number {
    return countMissing(this.replica.fold, this.replica.setAside.size)
  }

  async sync(): Promise<void> {
    const enrolment = await readMeta(this.disk, 'enrolment')
    await exchange(this.disk, this.api, enrolment!, (await this.api.config()).limits)
    await this.replica.catchUp()
    await this.replica.finishErasures()
  }
}
