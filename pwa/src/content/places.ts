import { knowledgeIds } from './ids.ts'
import type { KnowledgeId } from './shape.ts'

/** The places of the app, by path within its own folder. Paths name places only, never people. */
export const PLACES = [
  '/',
  '/fridge',
  '/repair',
  '/repair-one',
  '/phrases',
  '/more',
  '/knowledge',
  '/devices',
  '/supervision',
  '/search',
  '/meeting',
  '/patients',
  '/patient',
  '/reflection',
  '/offers',
  '/retention',
  '/how',
] as const
export type Place = (typeof PLACES)[number]

/**
 * A knowledge card has a path of its own. It lies beside the place, not below it: as long as no path has a second slash,
 * the page's relative addresses hold wherever on a host the app is put.
 */
export type Path = Place | `/knowledge-${KnowledgeId}`

export const isPath = (path: string): path is Path =>
  PLACES.some((place) => path === place) || knowledgeIds.some((id) => path === `/knowledge-${id}`)

/**
 * With this at its end, a place is asked of the network: a proxy that wants a login then shows its page, which the shell in
 * the cache would keep out of sight.
 */
export const PAST_LOGIN = '?login'
