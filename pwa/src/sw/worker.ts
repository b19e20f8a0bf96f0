/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core'
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { syncInBackground } from './background.ts'
import { BACKGROUND_SYNC } from './tag.ts'

declare const self: ServiceWorkerGlobalScope

type SyncEvent = ExtendableEvent & { readonly tag: string }

serveShellFromCache()
takeOverAtFirstVisit()
updateWhenAsked()
syncWhenTheNetworkIsBack()

/** Every page is the one shell; the API is never answered from a cache. */
function serveShellFromCache(): void {
  precacheAndRoute(self.__WB_MANIFEST)
  cleanupOutdatedCaches()
  registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: [/^\/api\//] }))
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
