import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { loadContent } from '../content/load.ts'
import type { Content } from '../content/shape.ts'
import type { Locale } from '../i18n/format.ts'
import { locale } from '../i18n/locale.ts'

const loaded = signal<Partial<Record<Locale, Content>>>({})

/** The cards' texts in the language on the screen; null for the moment until they are loaded. */
export function useCards(): Content | null {
  const wanted = locale.value
  useEffect(() => {
    void loadContent(wanted).then((content) => {
      loaded.value = { ...loaded.value, [wanted]: content }
    })
  }, [wanted])
  return loaded.value[wanted] ?? null
}
