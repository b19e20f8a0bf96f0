import { Activity, Clock, Menu, Refrigerator, type LucideIcon } from 'lucide-preact'
import { t } from '../i18n/locale.ts'
import type { MessageKey } from '../i18n/pl.ts'
import { storageFailed } from '../state/start.ts'
import { UndoBar } from './parts/UndoBar.tsx'
import { follow, path, type Path } from './router.ts'
import { Fridge } from './screens/Fridge.tsx'
import { More } from './screens/More.tsx'
import { Now } from './screens/Now.tsx'
import { Repair } from './screens/Repair.tsx'
import './tokens.css'
import './base.css'
import './App.css'

const LINKS: readonly (readonly [Path, MessageKey, LucideIcon])[] = [
  ['/', 'nav.now', Clock],
  ['/fridge', 'nav.fridge', Refrigerator],
  ['/repair', 'nav.repair', Activity],
  ['/more', 'nav.more', Menu],
]

const SCREENS = { '/': Now, '/fridge': Fridge, '/repair': Repair, '/more': More } satisfies Record<
  Path,
  unknown
>

export function App() {
  const Screen = SCREENS[path.value]
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
      <UndoBar />
      <nav class="nav" aria-label={t('nav.label')}>
        {LINKS.map(([to, label, Icon]) => (
          <a key={to} href={to} aria-current={path.value === to ? 'page' : undefined} onClick={follow}>
            <Icon aria-hidden="true" />
            {t(label)}
          </a>
        ))}
      </nav>
    </>
  )
}
