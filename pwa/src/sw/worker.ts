/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core'
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'

declare const self: ServiceWorkerGlobalScope

serveShellFromCache()
takeOverAtFirstVisit()
updateWhenAsked()

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
