/* How the app gets a place of its own on the device: by the browser's own prompt, or by hand where there is none. */

import { signal } from '@preact/signals'

interface InstallPrompt extends Event {
  readonly prompt: () => Promise<unknown>
}

/** The browser's prompt, once it offers one, until it was used. */
export const installPrompt = signal<InstallPrompt | null>(null)

/** From now on keeps the prompt for the button that shows it: the browser may offer it before any screen stands. */
export function keepInstallPrompt(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    installPrompt.value = event as InstallPrompt
  })
  addEventListener('appinstalled', () => {
    installPrompt.value = null
  })
}

/**
 * Whether this is a tab on an iPhone or iPad, which only a person can put on the Home Screen. Nowhere else does a
 * browser tell in this way whether it is a tab.
 */
export const isTabOnIphone = (navigator as { standalone?: boolean }).standalone === false
