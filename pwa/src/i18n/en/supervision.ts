import type { supervision as polish } from '../pl/supervision.ts'

/** Messages in English: what is taken to supervision, and the meeting. */
export const supervision: Record<keyof typeof polish, string> = {
  'supervision.title': 'For supervision',
  'supervision.hint': 'What you want to talk over with your supervisor.',
  'supervision.count':
    '{n, plural, =0 {Nothing waits to be discussed} one {# point to discuss} other {# points to discuss}}',
  'supervision.none':
    'What you take from sessions comes here: from the self-check, from an entry, or added by itself.',
  'supervision.add': 'Add a point',
  'supervision.item': 'To discuss',
  'supervision.text': 'What you want to discuss',
  'supervision.whose': 'Who it is about',
  'supervision.nobody': 'No client',
  'supervision.discuss': 'Discussed',
  'supervision.reopen': 'Bring back',
  'supervision.discussed': 'Discussed ({n})',
  'supervision.discussedAt': 'discussed {when}',
  'supervision.erase': 'Erase this point',
  'supervision.eraseWhat':
    'The point goes for good: from the app on this device at once, and at the next sync from the server and your other devices too.',

  'supervision.emptied': 'A point without text leaves the list.',
  'supervision.bare': 'As it stands in the entry. You can add what you want to ask.',
  'supervision.from.checkin': 'from a check-in',
  'supervision.from.autocheck': 'from a self-check',
  'supervision.from.summary': 'from a session summary',
  'supervision.from.contract': 'from a mini-contract',
  'supervision.from.repair': 'from a repair',
  'supervision.source': '{from}, {when}{session, plural, =0 {} other {, session #}}',
  'supervision.led': 'What led to it',
  'supervision.noWords': 'An entry without words',

  'supervision.take': 'To supervision',
  'supervision.waits': 'It waits on the supervision agenda.',
  'supervision.wasDiscussed': 'Discussed {when}. You can come back with it once more.',

  'meeting.prepare': 'Prepare a meeting',
  'meeting.title': 'Supervision meeting',
  'meeting.hint':
    'Choose what you take along and put it in order. What you leave out waits for another time.',
  'meeting.back': 'Back to the agenda',
  'meeting.empty': 'Nothing waits on the agenda. First add a point, or take something from an entry.',
  'meeting.nothing': 'No point is chosen.',
  'meeting.items': 'Points for the meeting',
  'meeting.choose': 'Take it along',
  'meeting.noCodes': 'Leave codes out',
  'meeting.noCodesHint':
    'On the sheet and in the text there will be “Client 1”, “Client 2” instead of codes. Look through the words: an inflected code may have stayed in them.',
  'meeting.person': 'Client {n}',
  'meeting.print': 'Print the sheet',
  'meeting.copy': 'Copy as text',
  'meeting.copied': 'Copied',
  'meeting.copyByHand': 'Copy the text',
  'meeting.copyWhy': 'The browser does not let one tap copy it. Select the text and copy it.',
  'meeting.done':
    '{n, plural, one {After the meeting: # point discussed} other {After the meeting: # points discussed}}',
  'meeting.after': 'After the meeting',
  'meeting.of': 'Meeting of {when}',
  'meeting.count': '{n, plural, =0 {No points} one {# point discussed} other {# points discussed}}',
  'meeting.note': 'What came of it',
  'meeting.noteHint': 'One note for the whole meeting. You can come back to it later, too.',
  'meeting.open': 'Note on the meeting',
  'meeting.alone': 'Discussed outside meetings',
  'meeting.erase': 'Erase this note',
  'meeting.eraseWhat':
    'The note goes for good: from the app on this device at once, and at the next sync from the server and your other devices too.',
  'meeting.paper': 'For supervision',
}
