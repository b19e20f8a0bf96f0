import type { first as polish } from '../pl/first.ts'

/** Messages in English: what the first screen needs, loaded before it stands. */
export const first: Record<keyof typeof polish, string> = {
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
  'direction.yes': 'Yes',
  'direction.unsure': 'Not sure',
  'direction.no': 'No',
  'direction.entry': '{answer, select, yes {good direction} no {wrong direction} other {direction unsure}}',

  'now.allClear': 'All in tune',
  'now.whose': 'Whose session is it?',
  'now.noOne': 'No one yet',
  'now.noOneHint': 'Log now, assign later',
  'now.pickPatient': 'Client',
  'now.addPatient': 'Add a client',
  'now.myView': 'My view',
  'now.usual':
    '{day, select, 1 {Mondays} 2 {Tuesdays} 3 {Wednesdays} 4 {Thursdays} 5 {Fridays} 6 {Saturdays} other {Sundays}} around {time}',
  'twins.title': 'this code is there twice',
  'now.session': 'session {n}',
  'now.opening': 'First point for today',
  'now.openingSaid': 'Said it',
  'now.contractDue': 'Mini-contract: after {n, plural, one {# session} other {# sessions}}',
  'now.tray': '{n, plural, one {# entry} other {# entries}} without a client',
  'now.closing': 'Wrap up',
  'now.note': 'Note',
  'now.inSession': 'In session',
  'now.ask': 'Ask',
  'now.awake': 'screen stays on',
  'now.signs': 'Signs',
  'now.allSigns': 'Signs: all of them',

  'entries.today': 'Today',
  'entries.all': 'Entries',
  'entries.count': '{n, plural, one {# entry} other {# entries}}',
  'entries.none': 'Your entries will stand here. Every tap is saved at once.',
  'entries.time': 'Time',
  'entries.patient': 'Client',
  'entries.state': 'State',
  'entries.direction': 'Direction and signs',
  'entries.absent': 'not entered',

  'entry.checkin': 'check-in',
  'entry.autocheck': 'self-check',
  'entry.summary': 'summary',
  'entry.contract': 'mini-contract',
  'entry.open': 'Open the entry: {who}, {kind}, {when}',
  'entry.hums': 'something hums',
  'entry.empty': 'nothing entered',

  'entry.ahead': 'dated ahead',
  'entry.here': 'saved here',
  'entry.waiting': 'waiting',
  'entry.synced': 'synced',
  'entry.failed': 'failed',
  'entry.sample': 'made up',

  'sample.mark': 'Made-up practice',
  'sample.refused': 'This practice is made up. To save entries, leave it.',

  undo: 'Undo',
  'undo.saved': 'Saved',

  cancel: 'Cancel',

  close: 'Close',

  'fridge.open': 'Full screen: {list}',
  'fridge.print': 'Print the poster',
  'fridge.wallpaper': 'Make a wallpaper',

  'save.failed':
    'This could not be saved. The tap is not on the device; earlier entries are safe. {why, select, quota {The device is out of space: free some and tap again.} blocked {Close the other tabs of this app and tap again.} tooLong {The text is too long for one entry: divide it. All that was written still stands in the field.} keysGone {The browser has lost the keys: More says what to do.} other {Tap again; if that does not help, reopen the app.}}',

  loading: 'Older entries are still loading…',
  'keys.gone':
    'The entries are on this device, but the browser has lost the keys that open them. For now nothing new is saved; More says what to do.',
  'keys.refused':
    'This browser keeps no keys (a private window, or lockdown mode), so nothing can be saved here. Open Sojusz in an ordinary window or another browser.',
  'storage.insecure':
    'Nothing can be saved here: the address does not begin with https, and without it the browser does not encrypt. Open Sojusz at an address with https, or on this computer at http://localhost.',
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
  'status.keysGone': 'keys missing',
  'status.locked': 'key needed',
  'status.aside': '{n} set aside',
}
