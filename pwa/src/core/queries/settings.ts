import { SETTINGS_ID } from '../log/fixedId.ts'
import type { Fold } from '../log/fold.ts'
import { KEEP_MONTHS, LOCALES, ME, YOU, type Settings } from '../records.ts'
import { leaveOutAbsent, readFlag, readNumber, readOneOf } from './fields.ts'
import { readWishes } from './wishes.ts'

/** What was chosen on any device. Values this version does not know are left out. */
export function readSettings(fold: Fold): Settings {
  const record = fold.records.settings.get(SETTINGS_ID)
  if (!record) return { id: SETTINGS_ID }
  return leaveOutAbsent({
    id: SETTINGS_ID,
    locale: readOneOf(record, 'locale', LOCALES),
    me: readOneOf(record, 'me', ME),
    you: readOneOf(record, 'you', YOU),
    askAfter: readNumber(record, 'askAfter'),
    supervisionWeeks: readNumber(record, 'supervisionWeeks'),
    keepMonths: KEEP_MONTHS.find((months) => months === readNumber(record, 'keepMonths')),
    eraseByItself: readFlag(record, 'eraseByItself') || undefined,
    ...readWishes(record),
  })
}
