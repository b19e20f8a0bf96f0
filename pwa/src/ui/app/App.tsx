import { Activity, Clock, Menu, MessageSquare, Refrigerator, type LucideIcon } from 'lucide-preact'
import { t, type FirstKey } from '../i18n/locale.ts'
import { followLooks } from '../state/patients.ts'
import { followSettings } from '../state/settings.ts'
import { storageFailed } from '../state/start.ts'
import { lazy } from './lazy.tsx'
import { OpenedEntry } from './parts/OpenedEntry.tsx'
import { UndoBar } from './parts/UndoBar.tsx'
import { follow, place, type Place } from './router.ts'
import { Fridge } from './screens/Fridge.tsx'
import { Now } from './screens/Now.tsx'
import './tokens.css'
import './base.css'
import './App.css'

const LINKS: readonly (readonly [Place, FirstKey, LucideIcon])[] = [
  ['/', 'nav.now', Clock],
  ['/fridge', 'nav.fridge', Refrigerator],
  ['/repair', 'nav.repair', Activity],
  ['/phrases', 'nav.phrases', MessageSquare],
  ['/more', 'nav.more', Menu],
]

const SCREENS = {
  '/': Now,
  '/fridge': Fridge,
  '/repair': lazy(async () => (await import('./screens/Repair.tsx')).Repair),
  '/phrases': lazy(async () => (await import('./screens/Phrases.tsx')).Phrases),
  '/more': lazy(async () => (await import('./screens/More.tsx')).More),
  '/knowledge': lazy(async () => (await import('./screens/Knowledge.tsx')).Knowledge),
  '/devices': lazy(async () => (await import('./screens/Devices.tsx')).Devices),
  '/supervision': lazy(async () => (await import('./screens/Supervision.tsx')).Supervision),
  '/patients': lazy(async () => (await import('./screens/Patients.tsx')).Patients),
  '/patient': lazy(async () => (await import('./screens/Patient.tsx')).Patient),
} satisfies Record<Place, unknown>

followSettings()
followLooks()

/** Places without a link of their own are reached from More. */
const linkOf = (at: Place): Place => (LINKS.some(([to]) => to === at) ? at : '/more')

export function App() {
  const Screen = SCREENS[place.value]
  return (
    <>
      <a class="skip button" href="#main">
        {t('skip')}
      </a>
      <main id="main" tabIndex={-1}>
        {storageFailed.value && (
          <p class="wrong" role="alert">
            {t('storage.failed')}
          </p>
        )}
        <Screen />
      </main>
      <OpenedEntry />
      {place.value !== '/' && <UndoBar />}
      <nav class="nav" aria-label={t('nav.label')}>
        {LINKS.map(([to, label, Icon]) => (
          <a
            key={to}
            href={to}
            aria-current={linkOf(place.value) === to ? 'page' : undefined}
            onClick={follow}
          >
            <Icon aria-hidden="true" />
            {t(label)}
          </a>
        ))}
      </nav>
    </>
  )
}
