/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core'
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { isPath, PAST_LOGIN } from '../content/places.ts'
import { syncInBackground } from './background.ts'
import { BACKGROUND_SYNC } from './tag.ts'

declare const self: ServiceWorkerGlobalScope

type SyncEvent = ExtendableEvent & { readonly tag: string }

serveShellFromCache()
takeOverAtFirstVisit()
updateWhenAsked()
syncWhenTheNetworkIsBack()

/**
 * Every place of ours is the one shell. All else is left to the network: the API, and what a host may serve beside us, such
 * as a page to log in at.
 */
function serveShellFromCache(): void {
  precacheAndRoute(self.__WB_MANIFEST)
  cleanupOutdatedCaches()
  const root = new URL(self.registration.scope).pathname
  const ours = ({ pathname, search }: URL) =>
    isPath(`/${pathname.slice(root.length)}`) && search !== PAST_LOGIN
  const shell = createHandlerBoundToURL('index.html')
  registerRoute(({ request, url }) => request.mode === 'navigate' && ours(url), shell)
}

function takeOverAtFirstVisit(): void {
  clientsClaim()
}

/** A new version waits until the person asks for it: nothing reloads under their fingers. */
function updateWhenAsked(): void {
  self.addEventListener('message', (event) => {
    if (event.data === 'update') void self.skipWaiting()
  })
}

/** Background Sync, where the browser has it: sends what waits even after the app was closed. */
function syncWhenTheNetworkIsBack(): void {
  self.addEventListener('sync', (event) => {
    const { tag } = event as SyncEvent
    if (tag === BACKGROUND_SYNC) (event as SyncEvent).waitUntil(syncInBackground())
  })
}
