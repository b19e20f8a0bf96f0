import { signal } from '@preact/signals'

/** The places of the app, by path. Paths name places only, never people. */
export const PLACES = { '/': 'now', '/fridge': 'fridge', '/repair': 'repair', '/more': 'more' } as const
export type Path = keyof typeof PLACES

const isPath = (path: string): path is Path => Object.hasOwn(PLACES, path)
const here = (): Path => (isPath(location.pathname) ? location.pathname : '/')

export const path = signal<Path>(here())

addEventListener('popstate', () => {
  path.value = here()
})

/** Follows a link of ours without loading a page; leaves new tabs and windows to the browser. */
export function follow(
  event: MouseEvent & { readonly currentTarget: EventTarget & HTMLAnchorElement },
): void {
  const to = event.currentTarget.pathname
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || !isPath(to))
    return
  event.preventDefault()
  if (to !== path.value) history.pushState(null, '', to)
  path.value = to
  scrollTo(0, 0)
}
