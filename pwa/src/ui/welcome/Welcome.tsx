import { useSignal } from '@preact/signals'
import { useLayoutEffect } from 'preact/hooks'
import { t } from '../../i18n/later.ts'
import { keysGone, keysRefused, replica, sampling } from '../../state/engine/practice.ts'
import { evicted } from '../../state/engine/storage.ts'
import { isTabOnIphone } from '../../state/features/install.ts'
import { startSample } from '../../state/features/sample.ts'
import { endWelcome, WELCOMED, welcoming } from '../../state/features/welcome.ts'
import { openSheets } from '../kit/sheet/openSheets.ts'
import { Sheet } from '../kit/sheet/Sheet.tsx'
import { StepFoot } from '../kit/sheet/StepFoot.tsx'
import { StepTitle } from '../kit/sheet/StepTitle.tsx'
import { FormsOfAddress } from './FormsOfAddress.tsx'
import { HomeScreen } from './HomeScreen.tsx'
import { InstallButton } from '../kit/install/InstallButton.tsx'
import './Welcome.css'

// What was read in another tab is not shown in this one.
addEventListener('storage', ({ key }) => {
  if (key === WELCOMED) welcoming.value = false
})

/** The first cards, over Now. Not for somebody who has written here before, or was faster and has begun already. */
export function Welcome() {
  const standing = useSignal(false)
  useLayoutEffect(() => {
    if (replica.hasKeys || keysGone.value || evicted.value !== null) endWelcome()
    else if (sampling || openSheets.peek().length > 0) welcoming.value = false
    else standing.value = true
  }, [])
  // Where nothing can be written, that is what must be read.
  return standing.value && !keysRefused.value ? <Cards /> : null
}

/** The Home Screen comes first: what is chosen on the other cards would stay behind in the tab. */
const cards = () => [...(isTabOnIphone ? (['home'] as const) : []), 'codes', 'view', 'data'] as const

function Cards() {
  const at = useSignal(0)
  const all = cards()
  const card = all[at.value]!
  const goTo = (step: number) => () => {
    at.value = step
  }
  const last = at.value === all.length - 1
  return (
    <Sheet title={t('welcome.title')} leave={t('welcome.skip')} close={endWelcome}>
      <div key={card} class="step welcome">
        <StepTitle large>{t(card === 'home' ? 'homeScreen.title' : `welcome.${card}`)}</StepTitle>
        <Card card={card} />
        <StepFoot
          label={t(last ? 'welcome.begin' : 'welcome.next')}
          {...(!last && { next: goTo(at.value + 1) })}
          {...(at.value > 0 && { back: goTo(at.value - 1) })}
        />
      </div>
    </Sheet>
  )
}

function trySample(): void {
  endWelcome()
  startSample()
}

function Card({ card }: { card: ReturnType<typeof cards>[number] }) {
  switch (card) {
    case 'home':
      return <HomeScreen />
    case 'codes':
      return (
        <>
          <p>{t('welcome.codesWhat')}</p>
          <p class="welcome-codes">{t('welcome.codesExample')}</p>
          <p>{t('welcome.codesPaper')}</p>
        </>
      )
    case 'view':
      return (
        <>
          <p>{t('welcome.viewWhat')}</p>
          <FormsOfAddress />
        </>
      )
    case 'data':
      return (
        <>
          <p>{t('welcome.dataHere')}</p>
          <p>{t('welcome.dataSync')}</p>
          <p>{t('welcome.dataKeep')}</p>
          <InstallButton />
          <button type="button" class="button quiet" onClick={trySample}>
            {t('sample.try')}
          </button>
        </>
      )
  }
}
