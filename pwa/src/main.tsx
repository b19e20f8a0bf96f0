// It must run before any other module does, because some ask at once for what it stands in for.
// oxlint-disable-next-line import/no-unassigned-import
import './fallbacks.ts'
import { effect } from '@preact/signals'
import { render } from 'preact'
import { whole } from './state/engine/practice.ts'
import { activity } from './state/engine/sync.ts'
import { keepInstallPrompt } from './state/features/install.ts'
import { keepInvite } from './state/features/invite.ts'
import { start } from './state/start.ts'
import { askForBackgroundSync, registerWorker } from './sw/registration.ts'
import { App } from './ui/app/App.tsx'
import { ignoreBounces } from './ui/kit/bounce.ts'
import { loadAllWhenIdle } from './ui/kit/lazy.tsx'
import { ownTexts } from './ui/kit/ownText.ts'
import { updateReady } from './ui/kit/update.ts'

keepInvite()
keepInstallPrompt()
ignoreBounces()
ownTexts()
void start()
const app = document.getElementById('app')!
app.replaceChildren()
render(<App />, app)
void registerWorker((update) => {
  updateReady.value = update
})
effect(() => {
  if (whole.value) loadAllWhenIdle()
})
effect(() => {
  if (activity.value.trouble === 'unreachable') void askForBackgroundSync()
})
