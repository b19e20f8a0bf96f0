import type { entries as polish } from '../pl/entries.ts'

/** Messages in English: entries, their details and their history. */
export const entries: Record<keyof typeof polish, string> = {
  'kept.saved': 'saved',

  'entry.curious': 'Enough curiosity',
  'entry.flexible': 'Room for a change of plan',
  'entry.judging': 'Something like a judgement',
  'entry.unanswered': 'no answer',
  'entry.openingSaid': 'said',

  'erase.entry': 'Erase the entry',
  'erase.entryWhat':
    'An erased entry is gone for good: at once from this device, and with the next sync from the server and your other devices too. Everything else stays.',
  'erase.entryDo': 'Erase for good',
}
