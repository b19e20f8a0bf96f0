/**
 * Which of a device's op counters were seen: 1, 2, 3 … Costs no more than the gaps in them, because a device gives them
 * out one after another.
 */
export class Counters {
  /** The greatest one seen; 0 where none was. */
  last = 0
  private count = 0
  /** Everything up to here was seen. */
  private whole = 0
  private readonly beyond = new Set<number>()

  /** Answers false where this one was seen before. */
  add(n: number): boolean {
    if (n <= this.whole || this.beyond.has(n)) return false
    this.count += 1
    this.last = Math.max(this.last, n)
    this.beyond.add(n)
    while (this.beyond.delete(this.whole + 1)) this.whole += 1
    return true
  }

  /** How many are missing up to the last one, or to a later one that somebody knows of. */
  gaps(known = 0): number {
    return Math.max(this.last, known) - this.count
  }
}
