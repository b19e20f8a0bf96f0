import { goTo } from '../kit/address.ts'
import { asking } from '../now/ask/asking.ts'

/** From now on `/` leads to the search, or back into its field; not while one types, nor out of a dialog or the ask card. */
export function followSlash(): void {
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || asking.value) return
    if (document.querySelector('dialog[open], :is(input, textarea, select):focus')) return
    event.preventDefault()
    goTo('/search')
    document.querySelector<HTMLInputElement>('.search-field input')?.focus()
  })
}
