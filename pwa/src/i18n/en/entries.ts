import type { entries as polish } from '../pl/entries.ts'

/** Messages in English: entries, their details and their history. */
export const entries: Record<keyof typeof polish, string> = {
  'text.count': '{length} of {most} characters{over, select, yes {. Kept in full.} other {}}',
  'text.tooLong':
    'Too long: there is room for {most} characters, and these are {length}. Nothing is lost: shorten it and save.',
  'kept.saved': 'saved',

  'entry.title.checkin': 'Check-in',
  'entry.title.autocheck': 'Self-check',
  'entry.title.summary': 'Summary',
  'entry.title.contract': 'Mini-contract',
  'entry.curious': 'Enough curiosity',
  'entry.flexible': 'Room for a change of plan',
  'entry.judging': 'Something like a judgement',
  'entry.unanswered': 'no answer',
  'entry.openingSaid': 'said',

  'entry.humsTap': 'Something hums',
  'entry.direction': 'Good direction',
  'direction.asked': 'Good direction?',
  'direction.both':
    '{who, select, differ {me: {mine, select, yes {yes} no {no} other {not sure}} · the client: } same {me and the client: } other {the client: }}{theirs, select, yes {yes} no {no} other {hard to say}}',
  'entry.signs': 'Signs',
  'entry.note': 'Note',
  'entry.said': 'Said already',
  'entry.whose': 'Whose entry this is',
  'entry.when': 'When',
  'entry.when.incomplete': 'Give the whole date and time. For now the earlier one stays.',
  'entry.when.future': 'This time has not come yet. The earlier one stays.',

  'entry.means.here': 'This entry is on this device only, because sync is off. You can switch it on in More.',
  'entry.means.waiting':
    'The entry is safe on this device. It will be sent by itself once the server can be reached.',
  'entry.means.synced':
    'The entry is here and, encrypted, on the server. Your other devices get it when they connect.',
  'entry.means.sample': 'Belongs to the made-up practice. It is stored nowhere, and is sent nowhere.',
  'entry.means.failed':
    'Part of this entry did not get to the server. It is whole here, but something is missing from it on other devices. Try on another network: More, “Sync now”. If that does not help, save the same as a new entry and erase this one.',

  'history.title': 'Earlier values',
  'history.otherDevice': 'another device',
  'history.added': '{what}: {value}, added',
  'history.removed': '{what}: {value}, removed',
  'history.changed': '{what}: {from} → {to}',
  'history.signAdded': 'Sign: {sign}, added',
  'history.signRemoved': 'Sign: {sign}, removed',
  'history.impression': 'Impression',
  'history.text': '“{text}”',
  'history.unknown': 'something from a newer version of the app',
  'history.unknownPatient': 'someone who is no longer here',

  'erase.entry': 'Erase the entry',
  'erase.entryWhat':
    'An erased entry is gone for good: at once from the app on this device, and with the next sync from the server and your other devices too. Everything else stays.',
  'erase.entryWithItem': 'What it sent to supervision goes with it.',
  'erase.repairWithItem': 'What it sent to supervision goes with it.',
  'erase.forGood': 'Erase for good',
}
