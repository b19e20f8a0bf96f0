import type { Fold, FoldedRecord } from '../log/fold.ts'
import type { KeptPhrase } from '../records.ts'
import { leaveOutAbsent, readFlag, readNumber, readText } from './fields.ts'

/** The person's own phrases and what they made of the built-in ones, in no order: a rank may still be missing. */
export const listKeptPhrases = (fold: Fold): KeptPhrase[] =>
  [...fold.records.phrase.values()].map(readKeptPhrase)

const readKeptPhrase = (record: FoldedRecord): KeptPhrase =>
  leaveOutAbsent({
    id: record.id,
    text: readText(record, 'text'),
    situation: readText(record, 'situation'),
    starred: readFlag(record, 'starred') ?? false,
    hidden: readFlag(record, 'hidden') ?? false,
    rank: readNumber(record, 'rank'),
  })
