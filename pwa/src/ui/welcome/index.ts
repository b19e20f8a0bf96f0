/* What the first minutes show on Now. */

import { lazy } from '../kit/lazy.tsx'

export const HomeScreenLine = lazy(async () => (await import('./HomeScreenLine.tsx')).HomeScreenLine)
