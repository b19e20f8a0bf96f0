import { builtInPhraseId } from '../log/fixedId.ts'
import type { Id } from '../log/id.ts'
import type { KeptPhrase } from '../records.ts'
import { rankPast } from './ranks.ts'
import { matchesQuery } from './search.ts'

export interface BuiltInPhrase {
  readonly id: string
  readonly message: string
  readonly situations: readonly string[]
}

/** A phrase as the screens show it, built in or a person's own. */
export interface Phrase {
  /** Where star, hide and order are kept; for one's own phrase the text too. */
  readonly record: Id
  /** The id of a built-in phrase; undefined for a person's own. */
  readonly builtIn: string | undefined
  /** A person's own words as they typed them; undefined for a built-in phrase. */
  readonly text: string | undefined
  /** An ICU message. One's own may be malformed: then `text` is what there is to show. */
  readonly message: string
  readonly situations: readonly string[]
  readonly starred: boolean
  readonly hidden: boolean
  readonly rank: number
}

/** All phrases, hidden ones included: starred first, then by rank. Unranked ones stand in the order given. */
export function arrangePhrases(builtIns: readonly BuiltInPhrase[], kept: readonly KeptPhrase[]): Phrase[] {
  const byId = new Map(kept.map((one) => [one.id, one]))
  const known = builtIns.map((one, index) => {
    const record = builtInPhraseId(one.id)
    return { ...keptOf(record, byId.get(record), index), builtIn: one.id, text: undefined, ...wordsOf(one) }
  })
  const own = kept.flatMap((one, index) =>
    one.text === undefined
      ? []
      : [
          {
            ...keptOf(one.id, one, builtIns.length + index),
            builtIn: undefined,
            text: one.text,
            message: messageOf(one.text),
            situations: one.situation === undefined ? [] : [one.situation],
          },
        ],
  )
  return [...known, ...own].toSorted(starredThenRank)
}

export interface Filter {
  readonly situation: string | null
  readonly query: string
  readonly hiddenToo: boolean
}

/** The phrases to list, in their order. `textOf` renders one as it would be read. */
export const filterPhrases = (
  phrases: readonly Phrase[],
  { situation, query, hiddenToo }: Filter,
  textOf: (phrase: Phrase) => string,
): Phrase[] =>
  phrases.filter(
    (phrase) =>
      (hiddenToo || !phrase.hidden) &&
      (situation === null || phrase.situations.includes(situation)) &&
      matchesQuery(textOf(phrase), query),
  )

/**
 * The rank that moves a listed phrase past its neighbour; null at either end, and where the neighbour belongs to the
 * other half (starred ones stay before the rest).
 */
export function rankAfterMove(listed: readonly Phrase[], record: Id, by: -1 | 1): number | null {
  const moved = listed.find((phrase) => phrase.record === record)
  const half = listed.filter((phrase) => phrase.starred === moved?.starred)
  return moved ? rankPast(half, half.indexOf(moved), by) : null
}

/** A new phrase of one's own stands before all others. */
export const firstRank = (phrases: readonly Phrase[]): number =>
  Math.min(0, ...phrases.map((phrase) => phrase.rank)) - 1

/**
 * A person's own words as an ICU message: `{x}` and `{y}` are blanks, `[pani|pan|państwo|ty]` chooses by the form of
 * address, `[feminine|masculine]` by one's own form. A straight apostrophe would quote braces, so it becomes a curly one.
 */
export const messageOf = (text: string): string =>
  text
    .replaceAll("'", '’')
    .replaceAll(/\[([^[\]{}|]*)\|([^[\]{}|]*)\|([^[\]{}|]*)\|([^[\]{}|]*)\]/g, chooseByYou)
    .replaceAll(/\[([^[\]{}|]*)\|([^[\]{}|]*)\]/g, '{me, select, f {$1} other {$2}}')

const chooseByYou = '{you, select, pani {$1} pan {$2} panstwo {$3} other {$4}}'

const keptOf = (record: Id, kept: KeptPhrase | undefined, rank: number) => ({
  record,
  starred: kept?.starred ?? false,
  hidden: kept?.hidden ?? false,
  rank: kept?.rank ?? rank,
})

const wordsOf = ({ message, situations }: BuiltInPhrase) => ({ message, situations })

const starredThenRank = (a: Phrase, b: Phrase): number =>
  Number(b.starred) - Number(a.starred) || a.rank - b.rank || (a.record < b.record ? -1 : 1)
