import { useEffect } from 'preact/hooks'
import { path } from '../kit/address.ts'
import { lazy } from '../kit/lazy.tsx'
import { closeEntry, openedEntry } from './openedEntry.ts'

const EntryDetails = lazy(async () => (await import('./details/EntryDetails.tsx')).EntryDetails)

/** The details of the entry that was opened, over whatever place; they close when the place is left. */
export function OpenedEntry() {
  useEffect(closeEntry, [path.value])
  const id = openedEntry.value
  return id && <EntryDetails key={id} id={id} close={closeEntry} />
}
