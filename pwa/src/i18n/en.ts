import { enAccount } from './enAccount.ts'
import type { MessageKey } from './pl.ts'

export const en: Record<MessageKey, string> = {
  'nav.label': 'Places',
  'nav.now': 'Now',
  'nav.fridge': 'Fridge',
  'nav.repair': 'Repair',
  'nav.phrases': 'Phrases',
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

  'fridge.open': 'Full screen: {list}',
  'fridge.print': 'Print the poster',
  'fridge.wallpaper': 'Make a wallpaper',
  'wallpaper.title': 'Wallpaper for this screen',
  'wallpaper.hint': 'It holds only the words of the list, nothing about clients.',
  'wallpaper.list': 'List',
  'wallpaper.preview': 'Preview of the wallpaper: {list}',
  'wallpaper.save': 'Save the image',
  'wallpaper.share': 'Share',

  'glance.previous': 'Previous',
  'glance.next': 'Next',
  'glance.place': '{n} of {total}',

  'phrases.search': 'Search the phrases',
  'phrases.situation': 'Situation',
  'phrases.all': 'All',
  'phrases.none': 'No phrase fits here.',
  'phrases.showAll': 'Show all',
  'phrases.star': 'Star: {phrase}',
  'phrases.arrange': 'Arrange',
  'phrases.arranged': 'Done',
  'phrases.up': 'Move up: {phrase}',
  'phrases.down': 'Move down: {phrase}',
  'phrases.hide': 'Hide: {phrase}',
  'phrases.show': 'Show: {phrase}',
  'phrases.edit': 'Edit: {phrase}',
  'phrases.moved': 'Place {n} of {total}',
  'phrases.hidden': '{n, plural, one {# hidden phrase} other {# hidden phrases}}',
  'phrases.add': 'Add your own',

  'own.new': 'New phrase',
  'own.change': 'Your own phrase',
  'own.text': 'Text',
  'own.empty': 'Type the phrase first.',
  'own.blank': 'Insert a blank',
  'own.blankX': 'First blank',
  'own.blankY': 'Second blank',
  'own.forms': 'Different forms',
  'own.formsHint':
    'Where a Polish word depends on the form, put all of them in brackets. For pani, pan, państwo, ty: {you}. For your own form, feminine and masculine: {me}. The card shows the right one.',
  'own.situation': 'When it helps',
  'own.always': 'Any time',
  'own.preview': 'On the card',
  'own.save': 'Save the phrase',
  'own.erase': 'Delete the phrase',

  'form.title': 'Forms in Polish phrases',
  'form.me': 'I speak of myself as',
  'form.me.ask': 'How do you speak of yourself? This will be remembered.',
  'form.me.f': 'zrobiłam',
  'form.me.m': 'zrobiłem',
  'form.you': 'I address clients as',
  'form.you.ask': 'How do you usually address clients? This will be remembered.',
  'form.you.pani': 'Pani',
  'form.you.pan': 'Pan',
  'form.you.panstwo': 'Państwo',
  'form.you.ty': 'ty',
  'form.hint': 'Each card lets you choose another form, just for the moment.',

  'knowledge.title': 'Knowledge',
  'knowledge.hint': 'The alliance, signs, techniques, habits, references',
  'knowledge.states': 'How it sounds',
  'knowledge.instead': 'What one can say',
  'knowledge.addition': 'Addition',
  'knowledge.source': 'Source: {source}',

  'save.failed':
    'This could not be saved. The tap is not on the device; earlier entries are safe. {why, select, quota {The device is out of space: free some and tap again.} blocked {Close the other tabs of this app and tap again.} other {Tap again; if that does not help, reopen the app.}}',
  'storage.failed':
    'The storage of this device does not open. Your entries are safe, but cannot be shown now. Close other tabs of this app and reopen it.',
  'chunk.failed':
    'This part of the app has not loaded yet, and there is no network. Your entries are safe; come back once it is there.',
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
  'sync.aside.unopened': 'does not open: it was altered, or belongs to another account',
  'sync.aside.unread': 'comes from a newer version of the app',
  'sync.missing':
    '{n, plural, one {# change} other {# changes}} of another device {n, plural, one {is} other {are}} missing, though later ones have arrived. Either not sent yet, or the server holds them back.',
  'sync.forged':
    'The server calls {n, plural, one {# change} other {# changes}} erased that none of your devices erased. Everything stays on this device.',
  'sync.skew':
    'The clock of this device is {n, plural, one {# minute} other {# minutes}} {way, select, ahead {ahead of} other {behind}} the server. Entries are safe, but their times may mislead. Set the time in the settings of the device.',
  'sync.healed':
    'The server began anew, or went back to an older copy. This device sent it everything again; nothing is missing.',
  'storage.evicted':
    'The browser removed what was stored on this device. {n, plural, =0 {Everything had been sent to the server} one {# change had not been sent and is lost} other {# changes had not been sent and are lost}}. Choose “Connect this device” and enter the recovery key: what is on the server comes back.',
  'storage.persisted': 'The browser has promised not to remove what is stored here.',
  'storage.notPersisted':
    'The browser has not promised to keep what is stored here when it runs short of space. Add the app to the home screen, or switch sync on.',
  'storage.notPersistedSynced':
    'The browser has not promised to keep what is stored here when it runs short of space. What is synced is on the server too; adding the app to the home screen makes it safer.',
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

  ...enAccount,
}
