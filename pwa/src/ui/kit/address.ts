import { computed, signal } from '@preact/signals'
import { knowledgeIds } from '../../content/ids.ts'
import type { KnowledgeId } from '../../content/shape.ts'
import { isPath, PLACES, type Path, type Place } from '../../content/places.ts'

/** The app's own folder on its host, with a slash at both ends: `/`, or `/sojusz/` where a proxy put it there. */
const root = new URL('.', document.baseURI).pathname

/** What a link to the path is written as. */
export const addressOf = (to: Path): string => root + to.slice(1)

function here(): Path {
  const path = `/${location.pathname.slice(root.length)}`
  return isPath(path) ? path : '/'
}

export const path = signal<Path>(here())

/** The knowledge card that the path names, if any. */
export const knowledgeCard = computed((): KnowledgeId | undefined =>
  knowledgeIds.find((id) => path.value === `/knowledge-${id}`),
)

/** The place that the path lies in. */
export const place = computed(
  (): Place => PLACES.find((one) => one === path.value) ?? (knowledgeCard.value ? '/knowledge' : '/'),
)

// A query has done its work once the page is here. Left standing, it would ask the network for every reload.
if (location.search) history.replaceState(null, '', location.pathname + location.hash)

addEventListener('popstate', () => {
  path.value = here()
})

export function goTo(to: Path): void {
  if (to !== path.value) history.pushState(null, '', addressOf(to))
  path.value = to
  scrollTo(0, 0)
}

/** Shows another place instead of this one, which has nothing to show. Going back does not lead here again. */
export function goInstead(to: Path): void {
  history.replaceState(null, '', addressOf(to))
  path.value = to
}
