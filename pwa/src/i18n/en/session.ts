import type { session as polish } from '../pl/session.ts'

/** Messages in English: what is at hand during a session. */
export const session: Record<keyof typeof polish, string> = {
  'signs.title': 'Signs',
  'signs.hint': 'What you observe in this session. Tap again to take it back.',

  'note.title': 'Note',
  'note.label': 'On this check-in',
  'note.hint': 'No names. Write as if this person will read it one day.',

  'theirs.label': 'Their answer',
  'theirs.question': 'Their answer: is it a good direction?',
  'theirs.yes': 'Yes',
  'theirs.unsure': 'Hard to say',
  'theirs.no': 'No',

  'ask.question': 'Are we going in a good direction for you?',
  'ask.talk': '{form, select, panstwo {We} other {I}} would rather talk about it',
  'ask.thanks': 'Thank you.\nPlease give the phone back to me.',
  'ask.leave':
    '{held, select, yes {A moment longer…} enough {Let go now} other {For the therapist: hold for a second to go back}}',

  'tray.title': 'Entries without a client',
  'tray.hint': 'Tap the client whose entry it is.',
  'tray.noPatients': 'Add a client first, then give them the entry.',
  'tray.empty': 'Every entry has its client now.',
  'tray.whose': 'Whose entry is this: {when}',

  'inSession.title': 'In session',
  'inSession.awake': 'Keep the screen on',
  'inSession.awakeHint':
    '{state, select, on {The screen stays on until you change this or leave the app.} refused {The phone does not allow it now, because of a low battery for one.} unable {This browser cannot do it. You can make the screen stay on longer in the settings of the phone.} other {The screen goes dark as usual.}}',

  'discreet.open': 'Discreet mode',
  'discreet.hint':
    'A dark screen without words. The smooth line logs that all is in tune, the ragged one that something hums. The ring leads back to the app.',
  'discreet.clear': 'In tune',
  'discreet.noisy': 'Noisy',
  'discreet.leave': 'Back',
  'discreet.failed': 'Not saved. Tap again.',
}
