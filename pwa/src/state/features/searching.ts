/* Where one searches. What is searched for stands nowhere but on the screen, and is forgotten with it. */

import { signal } from '@preact/signals'
import type { Id } from '../../core/log/id.ts'
import { Writings, type Where, type Writing } from '../../core/queries/texts.ts'
import { askFold, agenda, journal, patients, repairs, shown } from '../engine/practice.ts'

/** Whose notes the search begins in, once it is gone to from a client; everybody's otherwise. */
const about = signal<Id | undefined>(undefined)

export const searchAbout = (patient: Id): void => {
  about.value = patient
}

/** The one whose notes to begin in; the next search begins everywhere again. */
export function takeSearchAbout(): Id | undefined {
  const patient = about.peek()
  about.value = undefined
  return patient
}

const phrases = askFold('phrase', () => ({}))
const answers = askFold('reflection', () => ({}))

/** Whoever searches must read this: it changes whenever a text may have. */
export const textsChanged = (): unknown => [
  journal(),
  agenda(),
  repairs(),
  patients.value,
  phrases.value,
  answers.value,
]

/** So long a piece of the search may hold up a tap. */
const SLICE_MS = 6

/** The newest records that have all these words, and whether there are more than `most`. A later search ends an earlier one. */
export async function findWritings(
  writings: Writings,
  words: readonly string[],
  where: Where,
  most: number,
  ended: AbortSignal,
): Promise<{ readonly found: readonly Writing[]; readonly more: boolean } | null> {
  const found: Writing[] = []
  let began = performance.now()
  for (const one of writings.search(shown.value.fold, words, where)) {
    if (one && found.length === most) return { found, more: true }
    if (one) found.push(one)
    if (performance.now() - began < SLICE_MS) continue
    await aMoment()
    if (ended.aborted) return null
    began = performance.now()
  }
  return { found, more: false }
}

/** What the person does meanwhile has its turn. */
const aMoment = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve)
  })
