import { signal } from '@preact/signals'

/** From here on a window has room for a table. The styles know the same width. */
const wide = matchMedia('(min-width: 900px)')

/** Whether the window is a desktop's. What only a desktop shows must not be made on a phone. */
export const isWide = signal(wide.matches)

wide.addEventListener('change', () => {
  isWide.value = wide.matches
})
