import type { Fold, FoldedRecord } from '../log/fold.ts'
import type { Id } from '../log/id.ts'
import { isText, type Kind } from '../records.ts'
import { beginsWords, foldText } from '../rules/search.ts'
import { readNumber, readText } from './fields.ts'
import { readJoined, standsFor, type Joined } from './joined.ts'
import { readItem } from './supervision.ts'

/** The kinds in which a person writes, in the order in which one chooses among them. */
export const WRITTEN_KINDS = [
  'checkin',
  'summary',
  'contract',
  'supervision',
  'meeting',
  'repair',
  'reflection',
  'phrase',
  'patient',
] as const satisfies readonly Kind[]
export type WrittenKind = (typeof WRITTEN_KINDS)[number]

/** A record in which something is written. */
export interface Writing {
  readonly kind: WrittenKind
  readonly id: Id
  /** When it was made; for what has no time of its own, when it was written. */
  readonly at: number
  readonly patient?: Id
  readonly texts: readonly { readonly field: string; readonly text: string }[]
  /** Its texts as they are compared. */
  readonly folded: readonly string[]
}

/**
 * Everything that a person wrote, for as long as one searches in it. Texts are folded when they are first looked at, and
 * again only where they were changed.
 */
export class Writings {
  private readonly known = new WeakMap<FoldedRecord, Writing | null>()

  /** A record's texts; null where it has none. */
  private read(record: FoldedRecord, joined: Joined): Writing | null {
    let known = this.known.get(record)
    if (known === undefined) this.known.set(record, (known = readWriting(record)))
    if (!known || joined.size === 0) return known
    return known.patient === undefined ? known : { ...known, patient: standsFor(joined, known.patient) }
  }

  /** What has all these words, newest first, one at a time; nothing for what does not, so that one can pause between any two. */
  *search(fold: Fold, words: readonly string[], { kind, patient }: Where = {}): Generator<Writing | null> {
    const joined = readJoined(fold)
    for (const record of newestFirst(fold, kind)) {
      const writing = this.read(record, joined)
      const fits = writing && (patient === undefined || writing.patient === patient)
      yield fits && beginsWords(writing.folded, words) ? writing : null
    }
  }
}

/** Where to look; everywhere, where nothing is said. */
export interface Where {
  readonly kind?: WrittenKind | undefined
  readonly patient?: Id | undefined
}

const newestFirst = (fold: Fold, kind: WrittenKind | undefined): FoldedRecord[] =>
  (kind ? [kind] : WRITTEN_KINDS)
    .flatMap((one) => Array.from(fold.records[one].values(), (record) => ({ record, at: timeOf(record) })))
    .toSorted((a, b) => b.at - a.at)
    .map(({ record }) => record)

/** Null where nothing is written, or nothing that any place would show. */
function readWriting(record: FoldedRecord): Writing | null {
  const kind = record.kind as WrittenKind
  if (TIMED.has(kind) && readNumber(record, 'at') === undefined) return null
  if (kind === 'supervision' && !readItem(record)) return null
  const texts = [...record.fields.keys()].flatMap((field) => {
    const text = isWritten(kind, field) ? readText(record, field) : undefined
    return text === undefined ? [] : [{ field, text }]
  })
  if (texts.length === 0) return null
  const patient = kind === 'patient' ? record.id : readText(record, 'patient')
  const folded = texts.map(({ text }) => foldText(text))
  return { kind, id: record.id, at: timeOf(record), ...(patient && { patient }), texts, folded }
}

const TIMED: ReadonlySet<Kind> = new Set([
  'checkin',
  'summary',
  'contract',
  'supervision',
  'meeting',
  'repair',
  'reflection',
])

const isWritten = (kind: Kind, field: string): boolean =>
  kind === 'patient' ? field === 'code' : isText(kind, field)

const timeOf = (record: FoldedRecord): number => {
  const at = readNumber(record, 'at')
  if (at !== undefined) return at
  let last = 0
  for (const [newest] of record.fields.values()) last = Math.max(last, newest?.stamp.ms ?? 0)
  return last
}
