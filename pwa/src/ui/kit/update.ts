import { signal } from '@preact/signals'

/** Takes a new version that is ready, by reloading; null while there is none. Only a person calls it. */
export const updateReady = signal<(() => void) | null>(null)
