import type { welcome as polish } from '../pl/welcome.ts'

/** Messages in English: the first minutes, and how the app works. */
export const welcome: Record<keyof typeof polish, string> = {
  'welcome.title': 'To begin with',
  'welcome.skip': 'Skip',
  'welcome.next': 'Next',
  'welcome.begin': 'Begin',

  'welcome.codes': 'Codes, not names',
  'welcome.codesWhat':
    'Each client has a code here: a word that says nothing about them. No name, no initials, no date of birth. Whoever sees the screen cannot tell whom it is about.',
  'welcome.codesExample': 'Rowan, Stream, Lantern',
  'welcome.codesPaper': 'Keep the list of who is who on paper, locked away.',

  'welcome.view': 'Your own view',
  'welcome.viewWhat':
    'You log your own impressions. They are no measure and no risk assessment. Clients often see the alliance differently, so ask.',
  'welcome.forms': 'The Polish phrases will read like this. More lets you change the forms.',

  'welcome.data': 'Where your entries are',
  'welcome.dataHere': 'Encrypted, on this device. No account is needed.',
  'welcome.dataSync':
    'You can switch sync on in More. The server then sees how much and when, but not what, or about whom.',
  'welcome.dataKeep':
    'Without it your entries are only here. With it you get a recovery key: write it down on paper, for it alone opens the entries on another device.',

  'homeScreen.title': 'First, the Home Screen',
  'homeScreen.why':
    'Add Sojusz to the Home Screen before you log anything. Opened from its icon the app starts empty, and what stays in the tab Safari deletes after seven days without a visit.',
  'homeScreen.share': 'In Safari, tap “Share” (if you do not see it, “…” first):',
  'homeScreen.add': 'Choose “Add to Home Screen”.',
  'homeScreen.open': 'Open Sojusz from its new icon, and begin there.',
  'homeScreen.line': 'Before you begin: add it to the Home Screen',

  install: 'Install on this device',

  'how.title': 'How it works',
  'how.hint': 'What is where, what the server sees, what to do when a phone is lost',
  'how.now':
    'One tap logs how the alliance stands. The tools for the session and right after it are here too.',
  'how.fridge': 'Two short lists, good to keep in sight.',
  'how.repair': 'When something grates: five steps, what you agreed, coming back to it.',
  'how.phrases': 'Ready-made sentences for when your own are hard to find.',
  'how.more': 'Clients, supervision, offers, knowledge, sync, language, erasing.',
  'how.due': 'When something waits',
  'how.dueWhat':
    'In Now, below the client’s code, there is an underlined line then. What it may remind you of you choose in More → Offers. There are no notifications.',
  'how.server': 'What the server sees',
  'how.serverSees':
    'Without sync it gets no entries. With it, it sees an account without a name, how many devices there are and the day they last connected, how many changes there are and roughly how long.',
  'how.serverNot': 'It does not see who you are, whom you write about, or what.',
  'how.lost': 'When the phone is lost',
  'how.lostSynced':
    'With sync: on another device choose More → Devices, disconnect the lost one and change the recovery key. What was sent is safe.',
  'how.lostOnly':
    'No other device? On a new one open the same address, choose More → Connect this device, enter the key from your paper, and do the same.',
  'how.lostAlone': 'Without sync the entries were on the phone only: nobody can recover them.',
}
