import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { loadContent } from '../../content/load.ts'
import type { Content } from '../../content/shape.ts'
import type { Locale } from '../../i18n/format.ts'
import { locale } from '../../i18n/locale.ts'

const loaded = signal<Partial<Record<Locale, Content>>>({})

/** Begun before the first screen stands, so that hardly any screen waits for it. */
void load(locale.value)

/** The cards' texts in the language on the screen; null for the moment until they are loaded. */
export function useCards(): Content | null {
  const wanted = locale.value
  useEffect(() => {
    void load(wanted)
  }, [wanted])
  return loaded.value[wanted] ?? null
}

async function load(wanted: Locale): Promise<void> {
  if (loaded.peek()[wanted]) return
  const content = await loadContent(wanted)
  loaded.value = { ...loaded.peek(), [wanted]: content }
}
