import { Activity, Clock, Menu, MessageSquare, Refrigerator, type LucideIcon } from 'lucide-preact'
import { t, type FirstKey } from '../../i18n/locale.ts'
import { keysGone, keysRefused, sampling, whole } from '../../state/engine/practice.ts'
import { followLooks } from '../../state/features/patients.ts'
import { followSettings } from '../../state/features/settings.ts'
import { welcoming } from '../../state/features/welcome.ts'
import { storageFailed } from '../../state/start.ts'
import type { Place } from '../../content/places.ts'
import { OpenedEntry } from '../entries/OpenedEntry.tsx'
import { place } from '../kit/address.ts'
import { Link } from '../kit/Link.tsx'
import { lazy } from '../kit/lazy.tsx'
import { UndoBar } from '../kit/UndoBar.tsx'
import { asking } from '../now/ask/asking.ts'
import { SCREENS } from './router.ts'
import { followSlash } from './slash.ts'
import '../kit/tokens.css'
import '../kit/base.css'
import './App.css'

const LINKS: readonly (readonly [Place, FirstKey, LucideIcon])[] = [
  ['/', 'nav.now', Clock],
  ['/fridge', 'nav.fridge', Refrigerator],
  ['/repair', 'nav.repair', Activity],
  ['/phrases', 'nav.phrases', MessageSquare],
  ['/more', 'nav.more', Menu],
]

const AskCard = lazy(async () => (await import('../now/ask/AskCard.tsx')).AskCard)
const Welcome = lazy(async () => (await import('../welcome/Welcome.tsx')).Welcome)

const SampleBand = lazy(async () => (await import('../kit/sample/SampleBand.tsx')).SampleBand)

followSettings()
followLooks()
followSlash()

/** Places without a link of their own are reached from More, but for one repair. */
const linkOf = (at: Place): Place =>
  at === '/repair-one' ? '/repair' : LINKS.some(([to]) => to === at) ? at : '/more'

/** What keeps everything from being saved here, said before a tap is lost to it. */
function Obstacle() {
  const told = storageFailed.value
    ? 'storage.failed'
    : keysGone.value
      ? 'keys.gone'
      : keysRefused.value && 'keys.refused'
  const first = isSecureContext ? told : 'storage.insecure'
  return first ? (
    <p class="wrong" role="alert">
      {t(first)}
    </p>
  ) : null
}

/** The ask card stands instead of everything: what is not drawn cannot be seen, reached or heard. */
export const App = () => (asking.value ? <AskCard card={asking.value} /> : <Rooms />)

function Rooms() {
  const Screen = SCREENS[place.value]
  return (
    <>
      <a class="skip button" href="#main">
        {t('skip')}
      </a>
      {sampling && <SampleBand />}
      <main id="main" tabIndex={-1}>
        <Obstacle />
        <Screen />
      </main>
      <OpenedEntry />
      {welcoming.value && whole.value && place.value === '/' && <Welcome />}
      {place.value !== '/' && <UndoBar />}
      <nav class="nav" aria-label={t('nav.label')}>
        {LINKS.map(([to, label, Icon]) => (
          <Link key={to} to={to} aria-current={linkOf(place.value) === to ? 'page' : undefined}>
            <Icon aria-hidden="true" />
            {t(label)}
          </Link>
        ))}
      </nav>
    </>
  )
}
