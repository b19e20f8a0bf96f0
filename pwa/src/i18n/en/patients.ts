import type { patients as polish } from '../pl/patients.ts'

/** Messages in English: clients. */
export const patients: Record<keyof typeof polish, string> = {
  'patient.new': 'New client',
  'patient.code': 'Code',
  'patient.codeHint':
    'A word that points to nobody. Not a name, not initials, not a date of birth. Keep the list of who is who on paper.',
  'patient.suggested': 'For example',
  'patient.taken': 'This code is in use. Choose another word.',
  'patient.empty': 'Type a word, or choose one of these.',
  'patient.add': 'Add',
}
