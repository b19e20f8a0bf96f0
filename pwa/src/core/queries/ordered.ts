import type { Id } from '../log/id.ts'

/** What stands at a time. */
export interface Timed {
  readonly id: Id
  readonly at: number
}

/** Things in the order of their times, kept so as they come, change and go: each costs the same among ten as among a million. */
export class Ordered<T extends Timed> {
  /** Oldest first. Changes under one's hands: not to be kept. */
  readonly all: T[] = []
  private readonly byId = new Map<Id, T>()

  get(id: Id): T | undefined {
    return this.byId.get(id)
  }

  /** Puts a thing where its time says, in place of the one with its id; or takes that one away. */
  set(id: Id, item: T | null): void {
    const old = this.byId.get(id)
    if (old && item?.at === old.at) this.all[this.placeOf(old)] = item
    else {
      if (old) this.all.splice(this.placeOf(old), 1)
      if (item) this.all.splice(this.placeOf(item), 0, item)
    }
    if (item) this.byId.set(id, item)
    else this.byId.delete(id)
  }

  /** How many are older than this time. */
  countBefore(at: number): number {
    return this.placeOf({ at, id: '' })
  }

  /** From the newest on, as far as one asks. */
  *newestFirst(): Generator<T, undefined> {
    for (let index = this.all.length - 1; index >= 0; index -= 1) yield this.all[index]!
  }

  private placeOf(item: Timed): number {
    let [low, high] = [0, this.all.length]
    // What is new stands at the end, nearly always.
    if (high > 0 && compareTimed(this.all[high - 1]!, item) < 0) return high
    while (low < high) {
      const middle = (low + high) >> 1
      if (compareTimed(this.all[middle]!, item) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** By time; the id decides where two share one, so that all devices list them alike. */
const compareTimed = (a: Timed, b: Timed): number => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
