import type { sync as polish } from '../pl/sync.ts'

/** Messages in English: sync, its keys and the settings. */
export const sync: Record<keyof typeof polish, string> = {
  'more.title': 'More',
  'more.language': 'Language',
  'more.about': 'About these notes',

  'sync.title': 'Sync',
  'sync.off': 'Off. Your entries are encrypted, and on this device only.',
  'sync.offRisk': 'If you lose the device, or the browser clears its data, they cannot be brought back.',
  'sync.turnOn': 'Switch sync on',
  'sync.join': 'Connect this device',
  'sync.last': 'Last: {when}',
  'sync.never': 'The server has not been reached yet.',
  'sync.allSent': 'Everything is on the server.',
  'sync.waiting':
    '{n, plural, one {# change waits} other {# changes wait}} to be sent, safely saved on this device.',
  'sync.received': '{n} of {of} changes received',
  'sync.receivedHint': 'You can close the app: it goes on from here.',
  'sync.refused':
    'The server refused {n, plural, one {# change} other {# changes}}. They stay on this device.',
  'sync.held':
    '{n, plural, one {# change is} other {# changes are}} too large for the way to the server: something on it, such as a network at work, lets no more through. On this device everything is safe. It is tried again on another network, when the app is reopened, or when you choose “Sync now”.',
  'sync.aside':
    '{n, plural, one {# note does} other {# notes do}} not open for now. Nothing was removed; an update will try again.',
  'sync.aside.unopened': 'does not open: it was altered, or belongs to another account',
  'sync.aside.unread': 'comes from a newer version of the app',
  'sync.missing':
    '{n, plural, one {# change} other {# changes}} that another of your devices knows of {n, plural, one {has} other {have}} not arrived here. Either not sent yet, or the server withholds or has lost {n, plural, one {it} other {them}}. What you see on this device is safe. Open Sojusz on your other devices, so that they send what they have. If that does not help, ask the person who runs the server.',
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
  'sync.trouble.notOurs':
    'Something else answered in place of the Sojusz server, such as a login page. The entries are safe on the device: log in there, and they are sent by themselves.',
  'sync.login': 'Open the login page',
  'sync.trouble.server':
    'The server answers with an error. This device will try again soon; nothing is lost.',
  'sync.trouble.full': 'The server has no room left. New entries stay on this device.',
  'sync.trouble.device': 'The storage of this device does not answer. Reopen the app.',
  'sync.locked.device_revoked': 'This device was disconnected. Entries are safe here, but will not be sent.',
  'sync.locked.token_unknown':
    'The server does not know this device. Entries are safe here, but are not being sent.',

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
  'key.keep': 'Keep the key on this device too',
  'key.keepRisk': 'It can then be shown again, but whoever gets at the device’s files can read it too.',
  'key.onPaper':
    'The recovery key is on your sheet of paper only: nobody can read it from this device. Take care of it, another device cannot be connected without it.',
  'key.forget': 'Leave the key to paper alone',
  'key.present': 'The key from paper',
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
  'problem.too_many_devices':
    'This account has as many devices as it can have (50). Disconnect the ones you do not use, on one of them, and try again.',
  'problem.key_not_kept': 'This takes the recovery key from paper. Nothing has changed.',
  'problem.already': 'This device already belongs to another account.',
  'problem.does_not_open': 'The key fits the account, but its data do not open. Nothing has changed.',
  'problem.not_ours':
    'Something else answered in place of the Sojusz server, such as a login page. Nothing has changed: log in there and try again.',
  'problem.other': 'Something went wrong on the server. Nothing is lost; try again in a moment.',
}
