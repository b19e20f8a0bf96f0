import { signal } from '@preact/signals'

/** The sheets that stand open, the topmost last. Whatever is not inside that one can neither be tapped nor heard. */
export const openSheets = signal<readonly symbol[]>([])

/** Counts a sheet among the open ones until the answer is called. */
export function enterSheet(sheet: symbol): () => void {
  openSheets.value = [...openSheets.peek(), sheet]
  return () => {
    openSheets.value = openSheets.peek().filter((one) => one !== sheet)
  }
}
