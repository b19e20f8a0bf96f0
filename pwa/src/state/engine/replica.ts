/* The replica: this device's copy of the account's log, each op opened once and folded into records. */

import { tick, witness } from '../../core/log/clock.ts'
import { allRecords, bodiesToEmpty, planRest } from '../../core/log/erasure.ts'
import { applyOp, emptyFold, type Fold, type Touched } from '../../core/log/fold.ts'
import type { Id } from '../../core/log/id.ts'
import type { Action, Content, Op } from '../../core/log/ops.ts'
import { sayTold, tellAll, type Told } from '../../core/log/seen.ts'
import { isCloned } from '../../core/log/trust.ts'
import type { Repairs } from '../../core/queries/repairs.ts'
import type { Agenda } from '../../core/queries/supervision.ts'
import { KINDS, type Kind } from '../../core/records.ts'
import { Derived } from '../../core/rules/derived.ts'
import type { Journal } from '../../core/rules/journal.ts'
import { listPages } from '../../store/checkpoint.ts'
import type { Change, Disk } from '../../store/disk.ts'
import { readMeta } from '../../store/meta.ts'
import { appendOwn, AuthorMoved, emptyBodies, readOpsAfter, renewAuthor } from '../../store/ops.ts'
import type { Author, PlacedOp } from '../../store/rows.ts'
import { randomId, sealContent, type Vault } from '../../vault/vault.ts'
import { openFront, openPage } from './checkpoint.ts'
import { ensureAuthor, ensureVault, findVault } from './device.ts'
import { TooLong } from './failures.ts'
import { openOps, type SetAside } from './openOps.ts'

const PAGE = 1_000

/** So few ops are opened one by one that a start hardly feels it. */
const CHECKPOINT_OPS = 32

const NOTHING: Told = new Map()

/** What a checkpoint is made of: everything that was opened up to `position`, and what is derived from it. */
export interface Whole {
  readonly vault: Vault
  readonly fold: Fold
  readonly journal: Journal
  readonly agenda: Agenda
  readonly repairs: Repairs
  readonly position: number
}

/** Of which kinds records were added, changed or taken away. */
export type News = ReadonlySet<Kind>

/** What the protocol bears in one op: a longer one would be kept here, and never reach another device. */
const MOST_BYTES = 65_536

/**
 * The opened copy of what this device keeps: ops out of the database into one fold, and what is derived from it, kept up
 * with each op. It opens in two steps: first what Now needs (`open`), then all the rest behind it (`catchUp`); ops may
 * come in at any time between, because the fold comes out the same for any order of arrival.
 */
export class Replica {
  fold: Fold = emptyFold()
  /** Ops that do not open, or that this version does not understand: kept, listed, and tried again at each start. */
  setAside: ReadonlyMap<Id, SetAside> = new Map()
  /** Hears of everything that came in, a tap's op or a thousand. */
  onNews: (news: News) => void = () => undefined

  private derived = new Derived()
  private vault: Vault | undefined
  /** Whether the keys on the disk may be others than these. */
  private keysMoved = false
  private author: Author | undefined
  private account: Id | undefined
  /** Everything up to here was read as it arrived, but for what the rest still brings. */
  private position = 0
  /** What lies up to here, and is not in the front, is still to be opened. */
  private restEnd = 0
  /** Where the kept front ends; nowhere, while there is none. */
  private frontEnd = -Infinity
  private readonly touched: Touched = new Map()
  private readonly untold = new Set<Kind>()
  private readonly suspects: Touched = new Map()
  private erasedBefore = 0
  private reading: Promise<unknown> = Promise.resolve()
  private writing: Promise<unknown> = Promise.resolve()
  private resting: Promise<void> | undefined

  constructor(
    private readonly disk: Disk,
    private readonly now: () => number = Date.now,
  ) {
    disk.onChange((change, here) => this.follow(change, here))
  }

  /** Whether what is kept here can be opened. */
  get hasKeys(): boolean {
    return this.vault !== undefined
  }

  get journal(): Journal {
    return this.derived.journal
  }

  get agenda(): Agenda {
    return this.derived.agenda
  }

  get repairs(): Repairs {
    return this.derived.repairs
  }

  /** Takes in what Now needs, and what was written since. */
  open(): Promise<void> {
    const read = this.reading.catch(() => undefined).then(() => this.readNews())
    this.reading = read
    return read
  }

  /** Takes in everything that is kept here. */
  async catchUp(): Promise<void> {
    await this.open()
    this.resting ??= this.readRest().finally(() => {
      this.resting = undefined
    })
    await this.resting
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
    // Only what changed since the last time can be left over; after an erasure, anything.
    const isNew = this.fold.erased.size > this.erasedBefore
    this.erasedBefore = this.fold.erased.size
    const changed = [...this.suspects].flatMap(([id, kind]) => this.fold.records[kind].get(id) ?? [])
    this.suspects.clear()
    const rest = planRest(this.fold, isNew ? allRecords(this.fold) : changed)
    for (const { action, erases } of rest) await this.write(action, erases)
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

  /** Whether the next start would have much to open one by one. */
  get needsCheckpoint(): boolean {
    return this.position - this.frontEnd >= CHECKPOINT_OPS
  }

  /** Everything that is kept here, to make a checkpoint of; null while some of it is still to be opened. */
  get whole(): Whole | null {
    const { vault, account, fold, journal, agenda, repairs, position } = this
    if (!vault || vault.account !== account || this.restEnd > 0) return null
    return { vault, fold, journal, agenda, repairs, position }
  }

  /** A checkpoint was kept up to this place. */
  noteCheckpoint(position: number): void {
    this.frontEnd = position
  }

  /** Other tabs, and other parts of this one, may put other keys or another author in place of those known here. */
  private follow({ meta, ops }: Change, here: boolean): void {
    if (meta?.has('vault') || (!here && meta?.has('author'))) this.forgetKeys()
    if (meta?.has('emptied')) this.frontEnd = -Infinity
    if (ops === 'received' || (ops && !here)) void this.open().catch(() => undefined)
  }

  private forgetKeys(): void {
    this.keysMoved = true
    this.author = undefined
  }

  private async currentVault(): Promise<Vault | undefined> {
    if (!this.vault || this.keysMoved) {
      this.keysMoved = false
      this.vault = await findVault(this.disk)
    }
    return this.vault
  }

  private async append(action: Action, erases: readonly Id[]): Promise<void> {
    for (;;) {
      const vault = (await this.currentVault()) ?? (await ensureVault(this.disk))
      if (vault.account !== this.account) await this.open()
      const before = (this.author ??= await ensureAuthor(this.disk, vault))
      const told = tellAll(this.fold, before.device, before.told ?? NOTHING)
      const author = { ...this.nextAuthor(before), told }
      const stamp = { ...author.clock, device: author.device }
      const seen = sayTold(action, before.told ?? NOTHING, told)
      const content: Content = { ...action, stamp, n: author.n, ...seen }
      const sealed = await sealContent(vault, content, erases)
      if (sealed.body.length > MOST_BYTES) throw new TooLong()
      try {
        const position = await appendOwn(this.disk, sealed, author)
        this.author = author
        return await this.takeOwn({ id: sealed.id, erases, content }, position)
      } catch (error) {
        if (!(error instanceof AuthorMoved)) throw error
        this.forgetKeys()
      }
    }
  }

  /** What was just written need not be read and opened again, unless something else arrived before it. */
  private async takeOwn(op: Op, position: number): Promise<void> {
    if (position !== this.position + 1) return this.open()
    this.position = position
    this.apply(op)
    this.tellNews()
  }

  private nextAuthor(author: Author): Author {
    return { ...author, n: author.n + 1, clock: tick(witness(author.clock, this.fold.clock), this.now()) }
  }

  private async readNews(): Promise<void> {
    for (;;) {
      const vault = await this.currentVault()
      if (!vault) return
      if (vault.account !== this.account) await this.beginAnew(vault)
      const page = await readOpsAfter(this.disk, this.position, PAGE)
      // What this tab wrote meanwhile was taken in already.
      const news = page.filter((op) => op.position > this.position)
      if (news.length === 0) break
      await this.takeIn(news)
      this.position = Math.max(this.position, news.at(-1)!.position)
      this.tellNews()
    }
  }

  private async beginAnew(vault: Vault): Promise<void> {
    this.account = vault.account
    this.fold = emptyFold()
    this.derived = new Derived()
    this.setAside = new Map()
    this.erasedBefore = 0
    // Of what was here before, nothing may stay on the screens.
    for (const kind of KINDS) this.untold.add(kind)
    const front = await openFront(this.disk, vault)
    this.frontEnd = front?.to ?? -Infinity
    this.restEnd = front?.from ?? (await listPages(this.disk)).at(-1)?.[1] ?? 0
    this.position = front?.to ?? this.restEnd
    // Without a front nothing can be told before everything is there.
    if (!front) return this.readRest()
    this.fold.clock = front.clock
    for (const op of front.ops) this.apply(op)
    if (front.aside.length > 0) await this.retry(front.aside)
    return this.tellNews()
  }

  /** Opens what the front left out, page after page: a tap has its turn between any two. */
  private async readRest(): Promise<void> {
    const { fold } = this
    const pages = this.restEnd > 0 ? await listPages(this.disk) : []
    for (let from = 0; from < this.restEnd;) {
      const next = pages.find(([start]) => start >= from)
      const page = next?.[0] === from ? await openPage(this.disk, this.vault!, next) : null
      if (this.fold !== fold) return
      if (page) {
        for (const op of page.ops) this.apply(op)
        await this.forget(page.ops.flatMap(({ id }) => (fold.tombstones.has(id) ? id : [])))
        if (page.aside.length > 0) await this.retry(page.aside)
        from = page.to
      } else {
        const end = Math.min(next?.[next[0] === from ? 1 : 0] ?? Infinity, this.restEnd)
        const ops = await readOpsAfter(this.disk, from, PAGE, end)
        await this.takeIn(ops)
        from = ops.at(-1)?.position ?? end
      }
      this.derive()
    }
    this.restEnd = 0
    this.tellNews()
  }

  /** Tries once more what did not open when the piece was made: this version may be a newer one. */
  private async retry(places: readonly number[]): Promise<void> {
    const found = await Promise.all(places.map((place) => readOpsAfter(this.disk, place - 1, 1, place)))
    await this.takeIn(found.flat())
  }

  private async takeIn(page: readonly PlacedOp[]): Promise<void> {
    const { vault, fold } = this
    const { ops, failed } = await openOps(vault!, page)
    // This device went over to another account meanwhile: these are not its ops.
    if (this.fold !== fold) return
    for (const op of ops) this.apply(op)
    if (failed.length > 0) this.setAside = new Map([...this.setAside, ...failed])
    await this.forget(bodiesToEmpty(fold, page))
  }

  private apply(op: Op): void {
    applyOp(this.fold, op, this.touched)
  }

  /** Forgets the bodies of these ops, which an opened op erases. */
  private forget(ids: readonly Id[]): Promise<void> {
    return emptyBodies(this.disk, ids)
  }

  /** Brings what is derived from the fold up to it. */
  private derive(): void {
    this.derived.follow(this.fold, this.touched)
    for (const [id, kind] of this.touched) {
      this.untold.add(kind)
      this.suspects.set(id, kind)
    }
    this.touched.clear()
  }

  private tellNews(): void {
    this.derive()
    const kinds = new Set(this.untold)
    this.untold.clear()
    this.onNews(kinds)
  }
}
