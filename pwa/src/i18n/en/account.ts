import type { account as polish } from '../pl/account.ts'

/** UI messages in English about devices, keys and erasing. */
export const account: Record<keyof typeof polish, string> = {
  'devices.title': 'Devices',
  'devices.hint': 'Which of them have your entries; names, disconnecting',
  'devices.off': 'Sync is off: your entries are on this device only.',
  'devices.offline':
    'The server cannot be reached. The list of devices will be here when the network is back.',
  'devices.retry': 'Try again',
  'devices.this': 'this device',
  'devices.unnamed': 'No name',
  'devices.enrolled': 'Connected: {day}',
  'devices.seen': 'Last seen: {day}',
  'devices.rename': 'Change the name: {name}',
  'devices.renameShort': 'Change the name',
  'devices.name': 'Name of the device',
  'devices.nameHint': 'For example: phone, computer at the practice. The name is encrypted, as entries are.',
  'devices.save': 'Save the name',
  'devices.revoke': 'Disconnect: {name}',
  'devices.revokeShort': 'Disconnect',
  'devices.revokeTitle': 'Disconnect ‘{name}’?',
  'devices.revokeWhat':
    'A disconnected device keeps what it has, but gets nothing new and sends nothing. This cannot be undone: to bring it back, the recovery key has to be entered on it.',
  'devices.revokeKey':
    'If the device is lost, change the recovery key afterwards: keys lie in its files, and only a new one locks new entries away from them.',
  'devices.revokeDo': 'Disconnect for good',

  'rotate.open': 'Change the recovery key',
  'rotate.title': 'A new recovery key',
  'rotate.when': 'Change the key if somebody may have seen the paper, or a device is lost.',
  'rotate.what':
    'The present key will stop working. Your other devices will be disconnected until you enter the new key on them; what they have not sent waits there. All entries stay.',
  'rotate.prepare': 'Prepare a new key',
  'rotate.write': 'Copy the new key to paper. It begins to work only with the next step.',
  'rotate.do': 'I have the new key on paper, change it',
  'rotate.done': 'The new key works. Destroy the old paper, and enter the new key on your other devices.',
  'rotate.pending':
    'The server has not confirmed the new key yet. Keep both papers, the old and the new. This device will check again when the connection is back.',
  'rotate.kept': 'The key has not changed. The previous one still works; destroy the paper with the new one.',
  'rotate.settle': 'Check now',

  'keys.lost':
    'The entries are on this device and on the server, but the browser has lost the keys that open them (this happens when a backup is moved to another phone). The recovery key brings everything back.',
  'keys.bringBack': 'Bring the entries back',
  'keys.lostForGood':
    'The entries lie on this device, but the browser has lost the keys that open them. Sync was off, so they are nowhere else: nobody can open them any more. If you have an older backup of the whole phone, try that first. To go on writing, erase the data on this device and begin anew.',
  'keys.beginAnew': 'Begin anew',
  'locked.enter': 'Recovery key',
  'locked.enterHint': 'If the key was changed, it is the new one that is needed.',
  'locked.rejoin': 'Connect again',
  'locked.remakeWhy':
    'If the server has lost its data, this device can make the same account there anew and send everything it has. The recovery key stays the same.',
  'locked.remake': 'Make the account anew',

  'paper.print': 'Print a sheet with the key',
  'paper.title': 'Recovery key',
  'paper.date': 'Printed on {day}',
  'paper.server': 'Address of the app: {address}',
  'paper.what': 'What to do with this sheet',
  'paper.keep': 'Keep it locked away, apart from phone and computer.',
  'paper.join':
    'A new device: open the address of the app, choose More → Connect this device, enter the key.',
  'paper.lost': 'A lost device: on another one, choose More → Devices and disconnect it.',
  'paper.seen':
    'Somebody may have seen this sheet: choose More → Change the recovery key, and destroy this sheet.',
  'paper.only':
    'Without the key and without a connected device nobody can bring your entries back, nor can the person who runs the server.',

  'erase.title': 'Erasing',
  'erase.patient': 'Erase a client with all entries',
  'erase.patientWhich': 'Which client',
  'erase.patientNone': 'There is no client here yet.',
  'erase.patientWhat':
    '{code}: the code and {n, plural, =0 {nothing else, as there are no entries,} one {# entry} other {# entries}} will be gone for good. At once from the app on this device, and with the next sync from the server and your other devices too. Other clients and their entries stay.',
  'erase.patientPaper': 'The paper with the list of codes is yours: cross this code out there too.',
  'erase.patientDo': 'Erase for good: {code}',
  'erase.copy': 'Erase the data on this device',
  'erase.copySynced':
    'Entries, keys and settings will be gone from this device. On the server and your other devices they stay. They come back here once you enter the recovery key.',
  'erase.copyLocal':
    'Sync is off, so your entries are here only. They will be gone for good, and nobody can bring them back.',
  'erase.copyFolder':
    'The app shares its address with others here, so the browser’s files may still hold remnants afterwards. They go when you clear this site’s data in the browser’s settings.',
  'erase.copyUnsent':
    '{n, plural, one {# change has not reached the server yet and is lost} other {# changes have not reached the server yet and are lost}} if you erase the data now.',
  'erase.copySyncFirst': 'Sync first',
  'erase.copyDo': 'Erase the data',
  'erase.copyAnyway': 'Erase all the same',
  'erase.remnants': 'Data erased, one thing is left',
  'erase.remnantsWhat':
    'Entries, keys and settings are gone from the app. But the server did not answer, so the browser’s files may still hold remnants of them.',
  'erase.remnantsDo':
    'Open the app once with a network before you log anything in it or give the device away: it then empties these files by itself.',
  'erase.remnantsGo': 'I understand',
  'erase.account': 'Erase the account on the server',
  'erase.accountWhat':
    'Everything will be gone from the server: encrypted entries, devices and access. This cannot be undone. Your other devices keep what they have, but will no longer sync.',
  'erase.accountCopy': 'The entries on this device may stay, or go with the account.',
  'erase.accountKeep': 'Erase the account, keep the entries here',
  'erase.accountBoth': 'Erase the account and the data on this device',

  'problem.account_exists': 'This account is on the server already. Enter the recovery key to connect.',
  'problem.device_revoked': 'This device was disconnected. Its entries are safe here.',
  'problem.token_unknown': 'The server does not know this device. Its entries are safe here.',
  'problem.keys_gone':
    'The browser has lost the keys, and this needs them. Nothing has changed: what to do stands above, under “Sync”.',
  'problem.keyring_changed':
    'The key was changed on another device meanwhile. Nothing has changed here; sync and try again.',
  'problem.not_found': 'The server does not know that device any more. Open the list again.',
  'problem.more_unsent':
    'More changes are waiting to be sent by now. Nothing was erased; look at their number and choose again.',
  'problem.other_account':
    'This is the key of another account. Nothing has changed on this device; enter the key of the account whose entries are here.',
}
