import { signal } from '@preact/signals'
import type { Id } from '../../core/log/id.ts'

/** The entry whose details stand open. No list holds this: an entry that is changed may leave the list it stood in. */
export const openedEntry = signal<Id | null>(null)

export const openEntry = (id: Id): void => {
  openedEntry.value = id
}

export const closeEntry = (): void => {
  openedEntry.value = null
}
