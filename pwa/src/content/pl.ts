import { about } from './pl/about.ts'
import { knowledge } from './pl/knowledge.ts'
import { phrases } from './pl/phrases.ts'
import { sections } from './pl/sections.ts'
import { session } from './pl/session.ts'
import type { Content } from './shape.ts'

/** A one-letter word is followed by a no-break space (U+00A0), so that no line on a big card ends with it. */
export const pl = { sections, ...knowledge, ...session, ...phrases, ...about } as const satisfies Content
