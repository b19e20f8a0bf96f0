import type { MessageKey } from './pl.ts'

export const en: Record<MessageKey, string> = {
  'nav.label': 'Places',
  'nav.now': 'Now',
  'nav.fridge': 'Fridge',
  'nav.repair': 'Repair',
  'nav.more': 'More',
  skip: 'Skip to content',

  'component.goal': 'Goal',
  'component.tasks': 'Tasks',
  'component.bond': 'Bond',
  'state.clear': 'in tune',
  'state.noisy': 'noisy',
  'state.grating': 'grating',
  'direction.question': 'Are we going in a good direction?',
  'direction.short': 'Direction',
  'direction.yes': 'Yes',
  'direction.unsure': 'Not sure',
  'direction.no': 'No',
  'direction.entry': '{answer, select, yes {good direction} no {wrong direction} other {direction unsure}}',

  'now.allClear': 'All in tune',
  'now.noOne': 'No one yet',
  'now.noOneHint': 'Log now, assign later',
  'now.pickPatient': 'Client',
  'now.addPatient': 'Add a client',
  'now.myView': 'My view',
  'now.checkins': '{n, plural, one {# check-in} other {# check-ins}}',

  'patient.new': 'New client',
  'patient.code': 'Code',
  'patient.codeHint':
    'A word that points to nobody. Not a name, not initials, not a date of birth. Keep the list of who is who on paper.',
  'patient.suggested': 'For example',
  'patient.taken': 'This code is in use. Choose another word.',
  'patient.empty': 'Type a word, or choose one of these.',
  'patient.add': 'Add',

  'entries.today': 'Today',
  'entries.all': 'Entries',
  'entries.none': 'Your entries will stand here. Every tap is saved at once.',
  'entries.time': 'Time',
  'entries.patient': 'Client',
  'entries.state': 'State',
  'entries.absent': 'not entered',
  'entry.here': 'saved here',
  'entry.waiting': 'waiting',
  'entry.synced': 'synced',
  'entry.failed': 'failed',

  undo: 'Undo',
  'undo.saved': 'Saved',
  'undo.done': 'Undone',
  cancel: 'Cancel',
  close: 'Close',

  'save.failed':
    'This could not be saved. The tap is not on the device; earlier entries are safe. {why, select, quota {The device is out of space: free some and tap again.} blocked {Close the other tabs of this app and tap again.} other {Tap again; if that does not help, reopen the app.}}',
  'storage.failed':
    'The storage of this device does not open. Your entries are safe, but cannot be shown now. Close other tabs of this app and reopen it.',
  'update.ready': 'A new version is ready.',
  'update.take': 'Refresh',

  'status.here': 'saved here',
  'status.running': 'syncing…',
  'status.synced': 'synced {time}',
  'status.waiting': '{n} waiting',
  'status.failed': '{n} not sent',
  'status.locked': 'key needed',
  'status.aside': '{n} set aside',

  'more.title': 'More',
  'more.language': 'Language',
  'more.about': 'About these notes',
  'more.about.view':
    'These are your impressions, not a measure of the alliance. The other person often sees it differently, so ask.',
  'more.about.aid': 'An aid to memory and reflection. No diagnosis, no risk assessment.',
  'more.about.codes': 'Codes, not names. Write as if the person will read it one day.',
  'more.about.data':
    'Entries are encrypted before they reach the storage of this device. If you switch sync on, the server cannot read them.',

  'sync.title': 'Sync',
  'sync.off': 'Off. Your entries are encrypted, and on this device only.',
  'sync.offRisk': 'If you lose the device, or the browser clears its data, they cannot be brought back.',
  'sync.turnOn': 'Switch sync on',
  'sync.join': 'Connect this device',
  'sync.on': 'On',
  'sync.last': 'Last: {when}',
  'sync.never': 'The server has not been reached yet.',
  'sync.allSent': 'Everything is on the server.',
  'sync.waiting':
    '{n, plural, one {# change waits} other {# changes wait}} to be sent, safely saved on this device.',
  'sync.refused':
    'The server refused {n, plural, one {# change} other {# changes}}. They stay on this device.',
  'sync.aside':
    '{n, plural, one {# note does} other {# notes do}} not open for now. Nothing was removed; an update will try again.',
  'sync.now': 'Sync now',
  'sync.trouble.unreachable':
    'The server cannot be reached. This device will try again when the connection is back.',
  'sync.trouble.server':
    'The server answers with an error. This device will try again soon; nothing is lost.',
  'sync.trouble.full': 'The server has no room left. New entries stay on this device.',
  'sync.trouble.device': 'The storage of this device does not answer. Reopen the app.',
  'sync.locked.device_revoked': 'This device was disconnected. Entries are safe here, but will not be sent.',
  'sync.locked.token_unknown':
    'The server does not know this device. Entries are safe here, but are not being sent.',

  'key.title': 'Recovery key',
  'key.why':
    'The only way to open your entries on another device. Write it down and keep it with your list of codes. Nobody else has it, nor has the server.',
  'key.qr': 'Recovery key as a QR code',
  'key.show': 'Show the recovery key',
  'key.hide': 'Hide the key',
  'key.group': 'Copy group {n} from your paper',
  'key.groupWrong': 'That is another group. Check that the key on paper is copied exactly.',
  'key.turnOn': 'I have it on paper, switch on',
  'key.enter': 'Recovery key from the other device',
  'key.enterHint': 'Capitals, spaces and hyphens do not matter.',
  'key.join': 'Connect',
  'key.working': 'One moment…',
  'key.joinKeeps': 'What was saved on this device so far joins the shared entries.',
  'invite.label': 'Invite code',
  'invite.hint': 'This server takes new accounts by invite only. The person who runs it gives them out.',

  'problem.not_a_key': 'This is not a recovery key: its checksum does not fit. Look for a typing slip.',
  'problem.login_failed':
    'The server does not know this key. Is it the right key and the right server? Nothing has changed.',
  'problem.unreachable':
    'The server cannot be reached. Nothing has changed; try again when the network is back.',
  'problem.registration_closed': 'This server takes no new accounts. Ask the person who runs it.',
  'problem.invite_required': 'This server needs an invite. Ask the person who runs it for one.',
  'problem.invite_invalid': 'This invite does not work, or has expired. Ask for a new one.',
  'problem.rate_limited': 'Too many tries at once. Wait a minute and try again.',
  'problem.already': 'This device already belongs to another account.',
  'problem.does_not_open': 'The key fits the account, but its data do not open. Nothing has changed.',
  'problem.other': 'Something went wrong on the server. Nothing is lost; try again in a moment.',
}
