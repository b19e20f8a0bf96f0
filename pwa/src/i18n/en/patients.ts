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
  'patient.emptied': 'A client needs a code. “{code}” stays.',
  'patient.suspect':
    'This looks like {what, select, name {a name} initials {initials} other {a date}}. A word that reminds of nobody is safer.',
  'patient.add': 'Add',

  'patients.title': 'Clients',
  'patients.hint': 'Codes, usual times, sessions, archive',
  'patients.none': 'Here you will find the people you work with: each by a code, never by a name.',
  'patients.archived': 'Archive: {n, plural, one {# client} other {# clients}}',
  'patients.sessions': '{n, plural, =0 {no session yet} one {# session} other {# sessions}}',

  'patient.sessions': 'Sessions',
  'patient.session': 'Session {n} · {when}',
  'patient.sessionsNone': 'Sessions form by themselves, of entries less than three hours apart.',
  'patient.earlier': 'Show earlier ones',

  'patient.contract': 'Mini-contract',
  'patient.contractNone': 'Not made yet',
  'patient.contractFrom': 'Since {day}',

  'patient.settings': 'Client settings',
  'patient.settingsHint': 'code, mark, form of address, usual time',
  'patient.shape': 'Shape',
  'shape.hexagon': 'hexagon',
  'shape.triangle': 'triangle',
  'shape.circle': 'circle',
  'shape.square': 'square',
  'shape.diamond': 'diamond',
  'shape.drop': 'drop',
  'patient.colour': 'Colour',
  'colour.brick': 'brick',
  'colour.moss': 'moss',
  'colour.graphite': 'graphite',
  'colour.rose': 'rose',
  'colour.cocoa': 'cocoa',
  'colour.lagoon': 'lagoon',
  'patient.sameLook': 'Same mark: {codes}.',

  'patient.you': 'Form of address in Polish phrases',
  'patient.youUsual': 'as usual',
  'patient.youOwn': 'The form chosen for this client.',
  'patient.youNow': 'The form chosen for this client; usually: {usual}.',

  'patient.time': 'Usual time',
  'patient.timeLearned': 'Learned from the sessions of the last eight weeks.',
  'patient.timeCorrected': 'Set by you.',
  'patient.timeNone': 'Not known yet: it will show from the next sessions.',
  'patient.timeHalf':
    'A usual time is a day and an hour. While one is missing, what the sessions show counts.',
  'patient.timeCorrect': 'Correct the time',
  'patient.weekday': 'Day',
  'patient.weekdayNone': 'not chosen',
  'patient.minute': 'Time',
  'patient.timeLearn': 'Back to the learned time',

  'twins.hint':
    'This happens when a client is added on two devices before they have synced. If it is the same person, join them: the entries of both will stand together, with the mark and settings that were there first. If they are two people, change the code of one.',
  'twins.join': 'Join into one client',
  'twins.joined': 'Joined with another client of this code.',
  'twins.apart': 'Take apart',

  'patient.archive': 'Move to the archive',
  'patient.archiveHint':
    'In the archive the code, sessions and entries stay; the client is only gone from Now.',
  'patient.archived': 'in the archive',
  'patient.unarchive': 'Bring back from the archive',
}
