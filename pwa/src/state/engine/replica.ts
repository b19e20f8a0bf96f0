/* The replica: this device's copy of the account's log, each op opened once and folded into records. */

import { tick, witness } from '../../core/log/clock.ts'
import { planRest } from '../../core/log/erasure.ts'
import { applyOp, emptyFold, type Fold } from '../../core/log/fold.ts'
import type { Id } from '../../core/log/id.ts'
import { UnreadableContent, type Action, type Content } from '../../core/log/ops.ts'
import { isCloned } from '../../core/log/trust.ts'
import type { Disk } from '../../store/disk.ts'
import { readMeta } from '../../store/meta.ts'
import { appendOwn, AuthorMoved, emptyBodies, readOpsAfter, renewAuthor } from '../../store/ops.ts'
import type { Author, PlacedOp } from '../../store/rows.ts'
import { openContent, randomId, sealContent, type Vault } from '../../vault/vault.ts'
import { ensureAuthor, ensureVault, findVault } from './device.ts'

const PAGE = 1_000

/** Why an op is set aside: it was altered or is not ours, or it was written by a newer version. */
export type SetAside = 'unopened' | 'unread'

/**
 * The opened copy of what this device keeps: ops out of the database, in order of arrival, into one fold. Whatever
 * wrote an op (a tap here, another tab, sync), it gets here by that one way only.
 */
export class Replica {
  fold: Fold = emptyFold()
  /** Ops that do not open, or that this version does not understand: kept, listed, and tried again at each start. */
  setAside: ReadonlyMap<Id, SetAside> = new Map()
  private position = 0
  private account: Id | undefined
  private reading: Promise<void> = Promise.resolve()
  private writing: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly disk: Disk,
    private readonly now: () => number = Date.now,
  ) {}

  /** Takes in what was written since the last time. */
  catchUp(): Promise<void> {
    this.reading = this.reading.catch(() => undefined).then(() => this.readNews())
    return this.reading
  }

  /**
   * Writes one action of a person as one op. Ends when it is durable and in the fold; throws where it could not be
   * kept, and then nothing of it was written.
   */
  write(action: Action, erases: readonly Id[] = []): Promise<void> {
    const written = this.writing.then(() => this.append(action, erases))
    this.writing = written.catch(() => undefined)
    return written
  }

  /** Brings erasures to their end where another device wrote before it had heard of them. */
  async finishErasures(): Promise<void> {
    for (const { action, erases } of planRest(this.fold)) await this.write(action, erases)
  }

  /**
   * Takes a new device id where another device writes under this one's (its storage was cloned, or put back from a
   * backup): two authors under one id would give out the same counters and stamps.
   */
  async leaveClonedId(): Promise<void> {
    const author = await readMeta(this.disk, 'author')
    if (author && isCloned(this.fold, author.device, author.n))
      await renewAuthor(this.disk, author, randomId())
  }

  private async append(action: Action, erases: readonly Id[]): Promise<void> {
    for (;;) {
      const vault = await ensureVault(this.disk)
      const author = this.nextAuthor(await ensureAuthor(this.disk, vault))
      const content: Content = { ...action, stamp: { ...author.clock, device: author.device }, n: author.n }
      try {
        await appendOwn(this.disk, await sealContent(vault, content, erases), author)
        break
      } catch (error) {
        if (!(error instanceof AuthorMoved)) throw error
      }
    }
    await this.catchUp()
  }

  private nextAuthor(author: Author): Author {
    return { ...author, n: author.n + 1, clock: tick(witness(author.clock, this.fold.clock), this.now()) }
  }

  private async readNews(): Promise<void> {
    const vault = await findVault(this.disk)
    if (!vault) return
    if (vault.account !== this.account) this.beginAnew(vault)
    for (;;) {
      const page = await readOpsAfter(this.disk, this.position, PAGE)
      if (page.length === 0) return
      await this.takeIn(vault, page)
    }
  }

  private beginAnew({ account }: Vault): void {
    this.account = account
    this.fold = emptyFold()
    this.setAside = new Map()
    this.position = 0
  }

  private async takeIn(vault: Vault, page: readonly PlacedOp[]): Promise<void> {
    const outcomes = await Promise.allSettled(page.map((op) => openRow(vault, op)))
    const failed = page.flatMap(({ id }, index) => {
      const outcome = outcomes[index]!
      return outcome.status === 'rejected' ? [[id, reasonOf(outcome.reason)] as const] : []
    })
    for (const outcome of outcomes)
      if (outcome.status === 'fulfilled' && outcome.value) applyOp(this.fold, outcome.value)
    if (failed.length > 0) this.setAside = new Map([...this.setAside, ...failed])
    this.position = page.at(-1)!.position
    await emptyBodies(this.disk, this.erasedBy(page))
  }

  /** Bodies that an opened op erases, wherever either of the two stands in the order of arrival. */
  private erasedBy(page: readonly PlacedOp[]): Id[] {
    const { tombstones, applied } = this.fold
    const here = page.filter((op) => op.body !== null && op.erases.length === 0 && tombstones.has(op.id))
    const earlier = page.flatMap((op) => op.erases.filter((id) => applied.get(id)?.content.type === 'set'))
    return [...new Set([...here.map((op) => op.id), ...earlier])]
  }
}

async function openRow(vault: Vault, { body, ...op }: PlacedOp) {
  if (body === null) return null
  return { id: op.id, erases: op.erases, content: await openContent(vault, { ...op, body }) }
}

const reasonOf = (error: unknown): SetAside => (error instanceof UnreadableContent ? 'unread' : 'unopened')
