import type { FoldedRecord } from '../log/fold.ts'
import type { Wishes } from '../records.ts'
import { gather, readFlag, readNumber } from './fields.ts'

/** What was decided of offers; absent where nothing was. */
export function readWishes(record: FoldedRecord): Wishes {
  const noOffers = Object.entries(gather(record, 'noOffer:', readFlag)).flatMap(([rule, off]) =>
    off ? [rule] : [],
  )
  const putOff = gather(record, 'putOff:', readNumber)
  return {
    ...(noOffers.length > 0 && { noOffers }),
    ...(Object.keys(putOff).length > 0 && { putOff }),
  }
}
