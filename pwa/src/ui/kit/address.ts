import { computed, signal } from '@preact/signals'
import { knowledgeIds } from '../../content/ids.ts'
import type { KnowledgeId } from '../../content/shape.ts'

/** The places of the app, by path. Paths name places only, never people. */
export const PLACES = [
  '/',
  '/fridge',
  '/repair',
  '/phrases',
  '/more',
  '/knowledge',
  '/devices',
  '/supervision',
  '/patients',
  '/patient',
] as const
export type Place = (typeof PLACES)[number]
/** A knowledge card has a path of its own, below the place. */
export type Path = Place | `/knowledge/${KnowledgeId}`

const isPath = (path: string): path is Path =>
  PLACES.some((place) => path === place) || knowledgeIds.some((id) => path === `/knowledge/${id}`)
const here = (): Path => (isPath(location.pathname) ? location.pathname : '/')

export const path = signal<Path>(here())

/** The place that the path lies in. */
export const place = computed((): Place => {
  const [, first = ''] = path.value.split('/')
  return `/${first}` as Place
})

/** The knowledge card that the path names, if any. */
export const knowledgeCard = computed((): KnowledgeId | undefined =>
  knowledgeIds.find((id) => path.value === `/knowledge/${id}`),
)

addEventListener('popstate', () => {
  path.value = here()
})

/** Shows another place instead of this one, which has nothing to show. Going back does not lead here again. */
export function goInstead(to: Path): void {
  history.replaceState(null, '', to)
  path.value = to
}

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
