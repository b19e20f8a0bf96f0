import { BACKGROUND_SYNC } from './tag.ts'

/** Offers a version that is ready to take over. The reload is the person's choice. */
export type OfferUpdate = (update: () => void) => void

/** Makes the shell available offline. Without service workers the app still works, but only online. */
export async function registerWorker(offerUpdate: OfferUpdate): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return
  const registration = await navigator.serviceWorker.register('worker.js')
  const offer = (worker: ServiceWorker) => offerUpdate(() => takeUpdate(worker))
  // The very first worker waits for a moment too, and is no newer version of anything.
  if (registration.waiting && registration.active) offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active) offer(worker)
    })
  })
}

function takeUpdate(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  worker.postMessage('update')
}

interface SyncManager {
  readonly register: (tag: string) => Promise<void>
}

/** Asks the browser to sync once the network is back, even if the app is closed by then. Only Chromium can. */
export async function askForBackgroundSync(): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return
  const registration = await navigator.serviceWorker.ready
  const { sync } = registration as ServiceWorkerRegistration & { readonly sync?: SyncManager }
  await sync?.register(BACKGROUND_SYNC).catch(() => undefined)
}
